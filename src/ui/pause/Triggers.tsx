import { type Trigger, triggers } from '../../core/log.ts';
import { type Key, say } from '../text.ts';

const words: Record<Trigger, Key> = {
  lonely: 'triggerLonely',
  bored: 'triggerBored',
  saw: 'triggerSaw',
  drank: 'triggerDrank',
  date: 'triggerDate',
  dream: 'triggerDream',
  other: 'triggerOther',
};

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
            {say(words[trigger])}
          </button>
        );
      })}
    </div>
  </section>
);
