import type { Week } from '../../core/insights/weeks.ts';
import { say, sayNumber } from '../text.ts';
import { sayCalendarDay } from '../text-figures.ts';

/** Week by week, from the first to this one, in the direction in which the language is read. What was hidden has a scale of its own. */
export function WeekBars({ weeks }: { weeks: readonly Week[] }) {
  const day = (week: Week) => sayCalendarDay(week.day, { day: 'numeric', month: 'short' });
  const [first, last] = [weeks[0], weeks.at(-1)];
  return (
    <figure class="weeks">
      <table aria-label={say('weeksTitle')}>
        <thead class="hushed">
          <tr>
            <td />
            {weeks.map((week) => (
              <th key={week.day} scope="col">
                <span class="unseen">{say('weekOf', day(week))}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row name={say('weeksTurnedBack')} weeks={weeks} read={({ turnedBack }) => turnedBack} />
          <Row name={say('weeksHidden')} weeks={weeks} read={({ hidden }) => hidden} />
        </tbody>
      </table>
      {first && last && first !== last && (
        <p class="ends soft" aria-hidden="true">
          <span>{day(first)}</span>
          <span>{say('weekThis')}</span>
        </p>
      )}
    </figure>
  );
}

interface RowProps {
  name: string;
  weeks: readonly Week[];
  read: (week: Week) => number;
}

function Row({ name, weeks, read }: RowProps) {
  const most = Math.max(1, ...weeks.map(read));
  return (
    <tr>
      <th scope="row">
        <span class="mark">{name}</span>
      </th>
      {weeks.map((week) => (
        <td key={week.day}>
          <span class="unseen">{sayNumber(read(week))}</span>
          <i aria-hidden="true" style={{ '--part': String(read(week) / most) }} />
        </td>
      ))}
    </tr>
  );
}
