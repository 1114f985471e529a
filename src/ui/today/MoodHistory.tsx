import { calendarDay } from '../../core/calendar.ts';
import { type CheckIn, historyDays, pointsOf } from '../../core/check-in.ts';
import { isSealed } from '../../core/words.ts';
import { zoneHere } from '../read-days.ts';
import { say, sayCount, sayNumber } from '../text.ts';
import { sayCalendarDay } from '../text-figures.ts';
import { moodKeys } from './mood-words.ts';

/** A line says nothing with less. */
const fewest = 3;
const [width, height, edge] = [320, 64, 6];

interface Props {
  /** Oldest first. */
  history: readonly CheckIn[];
  now: number;
}

/** The last weeks as a quiet line, and the same in a table. Nothing is judged. */
export function MoodHistory({ history, now }: Props) {
  if (history.length < fewest) return null;
  const dayOf = (at: number) => calendarDay(at, zoneHere());
  const points = pointsOf(history, now, dayOf).map(({ x, y }) => ({
    x: edge + x * (width - 2 * edge),
    y: height - edge - y * (height - 2 * edge),
  }));
  return (
    <figure class="moods">
      <figcaption class="soft">{sayCount('moodHistory', historyDays)}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {points.map(({ x, y }) => (
          <circle key={x} cx={x} cy={y} r={3} />
        ))}
      </svg>
      <details>
        <summary>{say('moodTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('moodDay')}</th>
              <th scope="col">{say('moodWord')}</th>
              <th scope="col">
                <span>{say('moodUrge')}</span>
              </th>
              <th scope="col">{say('moodLine')}</th>
            </tr>
          </thead>
          <tbody>
            {history.toReversed().map(({ id, at, mood, urge, words }) => (
              <tr key={id}>
                <th scope="row">{sayCalendarDay(dayOf(at), { day: 'numeric', month: 'short' })}</th>
                <td>{say(moodKeys[mood])}</td>
                <td>{urge === undefined ? '' : sayNumber(urge)}</td>
                <td dir="auto">{isSealed(words) ? say('wordsLocked') : words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
