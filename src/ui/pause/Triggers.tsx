import { type Trigger, triggers } from '../../core/log.ts';
import { say } from '../text.ts';
import { triggerKeys } from '../trigger-keys.ts';

interface Props {
  chosen: Trigger | undefined;
  /** Tapped again, it is taken back. */
  onChoose: (trigger: Trigger | undefined) => void;
}

/** What was behind it, in one tap. Never required, and changeable. */
export const Triggers = ({ chosen, onChoose }: Props) => (
  <section aria-labelledby="triggers-title">
    <h2 id="triggers-title">{say('triggersTitle')}</h2>
    <p class="soft">{say('triggersHint')}</p>
    <div class="chips">
      {triggers.map((trigger) => {
        const isChosen = trigger === chosen;
        return (
          <button key={trigger} type="button" class="chip" aria-pressed={isChosen} onClick={() => onChoose(isChosen ? undefined : trigger)}>
            {say(triggerKeys[trigger])}
          </button>
        );
      })}
    </div>
  </section>
);
