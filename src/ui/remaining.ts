import { calmTime } from '../core/calm-time.ts';
import { say, sayCount } from './text.ts';

/** How long it still takes, in words that nobody needs to watch. */
export function sayRemaining(ms: number): string {
  const time = calmTime(ms);
  if (time.unit === 'moment') return say('remainingMoment');
  return time.unit === 'minutes' ? sayCount('remainingMinutes', time.count) : sayCount('remainingHours', time.count);
}
