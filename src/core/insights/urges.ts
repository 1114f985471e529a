import type { Moment } from '../log.ts';
import { fewest, isAhead } from './chance.ts';

/** How strong the urge was before and after the urge timer, where both were said. It need not get weaker for it to have helped. */
export interface Urges {
  times: number;
  weaker: number;
  same: number;
  stronger: number;
  /** Means, from 0 to 10; missing where nothing was noted. */
  before?: number;
  after?: number;
  found: 'few' | 'weaker' | 'stronger' | 'mixed';
}

export function urges(moments: readonly Pick<Moment, 'urgeBefore' | 'urgeAfter'>[]): Urges {
  const pairs = moments.flatMap(({ urgeBefore, urgeAfter }) =>
    urgeBefore === undefined || urgeAfter === undefined ? [] : [{ before: urgeBefore, after: urgeAfter }],
  );
  const times = pairs.length;
  const weaker = pairs.filter(({ before, after }) => after < before).length;
  const stronger = pairs.filter(({ before, after }) => after > before).length;
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / times;
  return {
    ...{ times, weaker, stronger, same: times - weaker - stronger },
    ...(times > 0 && { before: mean(pairs.map(({ before }) => before)), after: mean(pairs.map(({ after }) => after)) }),
    found: times < fewest ? 'few' : isAhead(weaker, stronger) ? 'weaker' : isAhead(stronger, weaker) ? 'stronger' : 'mixed',
  };
}
