import type { JournalChoices } from '../../core/settings.ts';
import { useOwnId } from '../own-id.ts';
import { say, sayCount } from '../text.ts';

interface Props {
  choices: Required<JournalChoices>;
  hasLock: boolean;
  onChoose: (choices: JournalChoices) => void;
}

const timers = [5, 10, 15, 0];
const lockTimes = [2, 5, 10, 30, 60];

/** How the journal is. Saved with each choice. */
export function ChoicesForm({ choices, hasLock, onChoose }: Props) {
  const { prompts, checkIn, minutes, lockMinutes } = choices;
  return (
    <details class="choices">
      <summary>{say('journalChoices')}</summary>
      <div class="more">
        <Toggle text={say('journalPrompts')} isOn={prompts} onChange={(isOn) => onChoose({ prompts: isOn })} />
        <Toggle text={say('journalCheckIn')} isOn={checkIn} onChange={(isOn) => onChoose({ checkIn: isOn })} />
        <Minutes legend={say('journalTimer')} all={timers} value={minutes} onChoose={(next) => onChoose({ minutes: next })} />
        {hasLock && (
          <Minutes
            legend={say('journalLockAfter')}
            all={lockTimes}
            value={lockMinutes}
            onChoose={(next) => onChoose({ lockMinutes: next })}
          />
        )}
      </div>
    </details>
  );
}

const Toggle = ({ text, isOn, onChange }: { text: string; isOn: boolean; onChange: (isOn: boolean) => void }) => (
  <label class="choice">
    <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
    <span>{text}</span>
  </label>
);

interface MinutesProps {
  legend: string;
  all: readonly number[];
  value: number;
  onChoose: (minutes: number) => void;
}

function Minutes({ legend, all, value, onChoose }: MinutesProps) {
  const name = useOwnId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {all.map((each) => (
        <label class="choice" key={each}>
          <input type="radio" name={name} checked={each === value} onChange={() => onChoose(each)} />
          <span>{each === 0 ? say('timerNone') : sayCount('minutes', each)}</span>
        </label>
      ))}
    </fieldset>
  );
}
