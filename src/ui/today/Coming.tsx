import { say, sayCount } from '../text.ts';
import { sayCalendarDay } from '../text-figures.ts';
import type { TodayData } from './TodaySection.tsx';

type Props = Pick<TodayData, 'streak' | 'hidden' | 'waiting' | 'renewsOn' | 'renewal'>;

/** What is coming, and what today was spared: a few facts, none of which asks for anything. */
export const Coming = ({ streak: { next }, hidden, waiting, renewsOn, renewal }: Props) => (
  <ul class="apart">
    {next && (
      <li>
        {sayCount('next', next.days)} <span class="soft">{sayCount('daysToGo', next.left)}</span>
      </li>
    )}
    {renewsOn !== undefined && !renewal && <li>{say('comingRenewal', sayCalendarDay(renewsOn))}</li>}
    {waiting > 0 && (
      <li>
        <a href="#waiting">{sayCount('comingWaits', waiting)}</a>
      </li>
    )}
    <li>{sayCount('hiddenToday', hidden)}</li>
  </ul>
);
