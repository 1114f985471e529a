import { useOwnId } from '../own-id.ts';
import { say } from '../text.ts';
import { sayWeekday, weekHere } from './channel-text.ts';

/** Hours and days of the week, as fields hold them. */
export interface HourFields {
  from: string;
  to: string;
  days: number[];
}

interface Props {
  fields: HourFields;
  fromLabel: string;
  toLabel: string;
  hint: string;
  onFields: (change: Partial<HourFields>) => void;
}

/** From when to when, and on which days. */
export function HoursFields({ fields: { from, to, days }, fromLabel, toLabel, hint, onFields }: Props) {
  const id = useOwnId();
  return (
    <>
      <div class="row">
        <TimeField id={`${id}-from`} label={fromLabel} value={from} onValue={(next) => onFields({ from: next })} />
        <TimeField id={`${id}-to`} label={toLabel} value={to} onValue={(next) => onFields({ to: next })} />
      </div>
      <p class="soft">{hint}</p>
      <fieldset>
        <legend>{say('channelDays')}</legend>
        <div class="row">
          {weekHere().map((day) => (
            <label class="choice" key={day}>
              <input type="checkbox" checked={days.includes(day)} onChange={() => onFields({ days: toggled(days, day) })} />
              <span>{sayWeekday(day)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}

const toggled = (days: number[], day: number): number[] => (days.includes(day) ? days.filter((each) => each !== day) : [...days, day]);

const TimeField = ({ id, label, value, onValue }: { id: string; label: string; value: string; onValue: (value: string) => void }) => (
  <div class="field">
    <label for={id}>{label}</label>
    <input id={id} type="time" value={value} onInput={(event) => onValue(event.currentTarget.value)} />
  </div>
);
