import type { Moment } from './log.ts';

interface Visit {
  at: number;
  active: boolean;
  account?: string;
}

/**
 * The attempts after which the user turned back. A visit that went on by a way through on which something was seen, is none: the
 * last one before that way was open.
 * @param attempts from the newest to the oldest.
 */
export function turnedBack<Each extends Visit>(
  attempts: readonly Each[],
  moments: readonly Pick<Moment, 'at' | 'account' | 'through'>[],
): Each[] {
  const active = attempts.filter((each) => each.active);
  const wentOn = moments.map(
    ({ at, account, through }) => through?.seen && active.find((each) => each.account === account && each.at <= at),
  );
  return active.filter((each) => !wentOn.includes(each));
}
