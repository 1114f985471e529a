import type { Place } from '../../core/places.ts';
import type { Trouble } from '../../stores/trouble.ts';
import { say, sayList, sayMoment } from '../text.ts';
import type { Unsure } from './unsure.ts';

interface Props {
  trouble: Trouble;
  uncovered: readonly Place[];
  unsure: readonly Unsure[];
  /** The log cannot be read either. */
  isLogClosed: boolean;
  /** Nothing is kept here, so there is nothing to tell. */
  isPrivate: boolean;
  onAllow: () => void;
}

/** What the user should know, in neutral words: none of it is their doing. */
export function Notes({ trouble: { log, permissions = [], gap }, uncovered, unsure, isLogClosed, isPrivate, onAllow }: Props) {
  const names = sayList(uncovered.map(({ name }) => name));
  return (
    <div class="notes" role="status">
      {uncovered.length > 0 && (
        <div class="note">
          <p>{permissions.length > 0 ? say('noteTakenBack', names) : say('noteUncovered', names)}</p>
          <button type="button" onClick={onAllow}>
            {say('allow')}
          </button>
        </div>
      )}
      {unsure.map(({ name, text }) => (
        <p class="note" key={name}>
          <b>{name}</b> {text}
        </p>
      ))}
      {gap && <p class="note">{say('noteGap', sayMoment(gap.from), sayMoment(gap.to))}</p>}
      {log !== undefined && <p class="note">{say('noteLog', sayMoment(log))}</p>}
      {isPrivate && <p class="note">{say('notePrivate')}</p>}
      {isLogClosed && <p class="note">{say('noteLogClosed')}</p>}
    </div>
  );
}
