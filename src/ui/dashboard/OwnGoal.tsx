import { useState } from 'preact/hooks';
import { useOwnId } from '../own-id.ts';
import { say } from '../text.ts';

const mostDays = 3650;

/** A goal of the user's own number of days. */
export function OwnGoal({ days, onDays }: { days: number | undefined; onDays: (days: number) => void }) {
  const [value, setValue] = useState(String(days ?? ''));
  const id = useOwnId();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const number = Math.round(Number(value));
        if (number >= 1 && number <= mostDays) onDays(number);
      }}
    >
      <div class="field">
        <label for={id}>{say('planOwnDays')}</label>
        <input
          id={id}
          type="number"
          min={1}
          max={mostDays}
          step={1}
          required
          value={value}
          onInput={(event) => setValue(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="plain">
        {say('save')}
      </button>
    </form>
  );
}
