import type { Shelter } from '../dashboard/dashboard-data.ts';
import { say } from '../text.ts';
import { sayMonth } from '../text-figures.ts';
import { partsByMonth } from './months.ts';
import { sayParts } from './part-text.ts';

interface Props {
  shelter: Shelter;
  isLeaving: boolean;
  onAllow: () => void;
  /** A server that the user reads on can be taken off the list. */
  onRemove?: () => void;
}

/** One site or server: whether it is covered, what is stopped and hidden there, and what is not sure. */
export function PlaceRow({ shelter: { place, isAllowed, site, unsure }, isLeaving, onAllow, onRemove }: Props) {
  const { name } = place;
  return (
    <li>
      <span id={`place-${name}`}>{name}</span>
      <span class={`standing ${isAllowed ? 'covered' : 'uncovered'}`}>{say(isAllowed ? 'covered' : 'uncovered')}</span>
      {!isAllowed && (
        <button type="button" onClick={onAllow} aria-describedby={`place-${name}`}>
          {say('allow')}
        </button>
      )}
      {isLeaving && <a href="#waiting">{say('leaving')}</a>}
      {onRemove && !isLeaving && (
        <button type="button" class="quiet" onClick={onRemove} aria-describedby={`place-${name}`}>
          {say('remove')}
        </button>
      )}
      {isAllowed && unsure.length > 0 && <p class="note">{say('coverUnsure', sayParts(unsure))}</p>}
      {isAllowed && (
        <details>
          <summary aria-describedby={`place-${name}`}>{say('coverWhat')}</summary>
          <Protected site={site} unsure={unsure} />
        </details>
      )}
    </li>
  );
}

function Protected({ site, unsure }: Pick<Shelter, 'site' | 'unsure'>) {
  const hidden = partsByMonth(site, unsure);
  return (
    <dl class="protected">
      <dt>{say('coverGuarded')}</dt>
      <dd>{say('coverGuardedText')}</dd>
      <dt>{say('coverHidden')}</dt>
      {hidden.map(({ month, parts }) => (
        <dd key={month}>{say('coverHiddenText', sayParts(parts), sayMonth(month))}</dd>
      ))}
      {hidden.length === 0 && <dd>{say('coverLinks')}</dd>}
      {unsure.length > 0 && (
        <>
          <dt>{say('coverNotSure')}</dt>
          <dd>{sayParts(unsure)}</dd>
        </>
      )}
    </dl>
  );
}
