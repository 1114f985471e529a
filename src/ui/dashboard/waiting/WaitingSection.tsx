import type { ComponentChildren } from 'preact';
import type { Settings } from '../../../core/settings.ts';
import { missed, unanswered } from '../../../core/through.ts';
import { endsAt, type Wait } from '../../../core/wait.ts';
import { mostPasses, type Opening, passesLeft, type Waits } from '../../../core/waits.ts';
import { MissedWay } from '../../MissedWay.tsx';
import { onePress } from '../../one-press.ts';
import { useOwnId } from '../../own-id.ts';
import { say, sayCount, sayDay, sayMoment, sayNumber } from '../../text.ts';
import type { DashboardActions } from '../dashboard-actions.ts';
import { changeWords } from './waiting-words.ts';

interface Props {
  settings: Settings;
  waits: Waits;
  now: number;
  /** A private window has no log to note an answer in. */
  isPrivate: boolean;
  actions: Pick<DashboardActions, 'takeBack' | 'usePass' | 'answerThrough'>;
}

/** What waits. It can be taken back at any time, and takes effect by itself: nobody is asked again. */
export function WaitingSection({ settings, waits, now, isPrivate, actions }: Props) {
  const { pending, passes } = waits;
  const openings = waits.openings.filter(({ stage }) => stage !== 'over');
  const questions = isPrivate ? [] : unanswered(waits);
  const gone = missed(waits);
  if (pending.length + openings.length + questions.length + gone.length === 0) return null;
  const left = passesLeft(waits);
  const next = Math.min(...passes.map(({ wait }) => endsAt(wait)));
  return (
    <section id="waiting" aria-labelledby="waiting-title">
      <h2 id="waiting-title">{say('waiting')}</h2>
      {questions.map(({ id }) => (
        <Question key={id} onAnswer={(wasContact) => actions.answerThrough(id, wasContact)} />
      ))}
      {gone.map(({ id }) => (
        <MissedWay key={id} onSeen={() => actions.takeBack(id)} />
      ))}
      {pending.length + openings.length > 0 && (
        <>
          <p class="soft">{say('waitingHint')}</p>
          <ul class="rows">
            {pending.map(({ id, change, wait }) => (
              <Row key={id} text={changeWords(settings, change)} when={say('takesEffect', sayEnd(wait, now))}>
                <button type="button" class="plain" onClick={onePress(() => actions.takeBack(id))}>
                  {say('takeBack')}
                </button>
                {left > 0 && <PassButton onPass={() => actions.usePass(id)} />}
              </Row>
            ))}
            {openings.map((opening) => (
              <OpeningRow key={opening.id} {...{ opening, now, actions }} hasPass={left > 0} />
            ))}
          </ul>
          <p class="soft">
            {sayCount('passesLeft', left, sayNumber(mostPasses))} {passes.length > 0 && say('passBack', sayDay(next))}
          </p>
        </>
      )}
    </section>
  );
}

/** A wait that is over any moment is over now, on screen. */
const sayEnd = (wait: Wait, now: number): string => sayMoment(Math.max(now, endsAt(wait)));

function Row({ text, when, children }: { text: string; when: string; children: ComponentChildren }) {
  const id = useOwnId();
  return (
    <li>
      {/* A group, so that its buttons are told apart. */}
      <fieldset class="waiting" aria-labelledby={id}>
        <p id={id}>{text}</p>
        <p class="soft">{when}</p>
        <div class="row">{children}</div>
      </fieldset>
    </li>
  );
}

function OpeningRow({ opening, now, hasPass, actions }: Pick<Props, 'now' | 'actions'> & { opening: Opening; hasPass: boolean }) {
  const { id, stage, wait } = opening;
  const isOpen = stage === 'open';
  return (
    <Row text={say('waitsThrough')} when={say(isOpen ? 'throughOpen' : 'throughOpens', sayEnd(wait, now))}>
      <button type="button" class="plain" onClick={onePress(() => actions.takeBack(id))}>
        {say(isOpen ? 'throughClose' : 'takeBack')}
      </button>
      {!isOpen && hasPass && <PassButton onPass={() => actions.usePass(id)} />}
    </Row>
  );
}

const PassButton = ({ onPass }: { onPass: () => void }) => (
  <button type="button" class="quiet" onClick={onePress(onPass)}>
    {say('usePass')}
  </button>
);

function Question({ onAnswer }: { onAnswer: (wasContact: boolean) => void }) {
  const id = useOwnId();
  return (
    <fieldset class="card waiting" aria-labelledby={id}>
      <h3 id={id}>{say('throughAfter')}</h3>
      <p>{say('throughWasContact')}</p>
      <div class="row">
        <button type="button" class="plain" onClick={onePress(() => onAnswer(false))}>
          {say('throughNo')}
        </button>
        <button type="button" class="plain" onClick={onePress(() => onAnswer(true))}>
          {say('throughYes')}
        </button>
      </div>
    </fieldset>
  );
}
