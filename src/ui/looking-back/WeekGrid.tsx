import { dayHours, weekDays } from '../../core/insights/local.ts';
import type { When } from '../../core/insights/week-hours.ts';
import { sayHour, sayWeekday } from '../contact/channel-text.ts';
import { say, sayNumber } from '../text.ts';

interface Props {
  when: When;
  /** 0 is Sunday. */
  firstWeekday: number;
}

/** Shades besides none: more could not be told apart. */
const shades = 4;
const hours = Array.from({ length: dayHours }, (_, hour) => hour);

/** The week by day and hour: the more often, the deeper. A table, in which every number can be heard. */
export const WeekGrid = ({ when: { grid, most }, firstWeekday }: Props) => (
  <>
    <table class="grid" aria-label={say('gridCaption')}>
      <thead>
        <tr>
          <td />
          {hours.map((hour) => (
            <th key={hour} scope="col">
              <span class={hour % 6 === 0 ? 'mark' : 'unseen'}>{sayHour(hour)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {hours.slice(0, weekDays).map((index) => {
          const weekday = (firstWeekday + index) % weekDays;
          return (
            <tr key={weekday}>
              <th scope="row">
                <abbr title={sayWeekday(weekday)}>{sayWeekday(weekday, 'short')}</abbr>
              </th>
              {grid[weekday]?.map((count, hour) => (
                <td key={hour} data-shade={Math.ceil((count / Math.max(1, most)) * shades)}>
                  <span class="unseen">{sayNumber(count)}</span>
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
    <p class="shades soft" aria-hidden="true">
      {say('gridLess')}
      {hours.slice(0, shades + 1).map((shade) => (
        <i key={shade} data-shade={shade} />
      ))}
      {say('gridMore')}
    </p>
  </>
);
