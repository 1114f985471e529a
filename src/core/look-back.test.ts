import { describe, expect, test } from 'vitest';
import type { Trigger } from './log.ts';
import { lookBack } from './look-back.ts';

const dayMs = 86_400_000;
const day = (days: number): number => days * dayMs + dayMs / 2;

describe('a look back', () => {
  test('says what happened in its time, and nothing of what lies before or after', () => {
    const slips = [{ at: day(90) }, { at: day(112), trigger: 'drank' as const }, { at: day(115), undoneAt: day(115) }, { at: day(140) }];
    const attempts = [80, 101, 102, 102.5, 141].map((each) => ({ at: day(each), active: true }));
    const known = { slips, attempts: [...attempts, { at: day(103), active: false }] };
    expect(lookBack(known, day(100), day(130), 'UTC')).toEqual({ days: 30, free: 29, longest: 18, turnedBack: 3, slips: 1 });
  });

  test('does not count a visit as turned back that went on by a way through', () => {
    const attempts = [102, 101].map((each) => ({ at: day(each), account: 'a', active: true }));
    const moments = [{ at: day(101) + 1, account: 'a', through: { intention: '', seen: true as const } }];
    expect(lookBack({ slips: [], attempts, moments }, day(100), day(130), 'UTC').turnedBack).toBe(1);
  });

  test('where views count, a way through that was opened ends a run, and is no contact', () => {
    const known = { counting: 'views' as const, views: [day(90), day(110)], slips: [], attempts: [] };
    expect(lookBack(known, day(100), day(130), 'UTC')).toMatchObject({ days: 30, free: 29, longest: 20, slips: 0 });
  });

  test('on the day on which it begins there is nothing to tell', () => {
    expect(lookBack({ slips: [], attempts: [] }, day(100), day(100), 'UTC')).toEqual({
      ...{ days: 0, free: 0, longest: 0, turnedBack: 0, slips: 0 },
    });
  });
});

describe('what was behind it most often', () => {
  const noted = (...triggers: Trigger[]) => {
    const moments = triggers.map((trigger, index) => ({ at: day(101 + index), trigger }));
    return lookBack({ slips: [], attempts: [], moments }, day(100), day(130), 'UTC').trigger;
  };
  test.each([
    ['nothing was noted', [], undefined],
    ['twice is chance', ['lonely', 'lonely'], undefined],
    ['three times is something', ['lonely', 'bored', 'lonely', 'lonely'], { trigger: 'lonely', times: 3 }],
    ['as often as another says nothing', ['lonely', 'lonely', 'lonely', 'bored', 'bored', 'bored'], undefined],
    ['"other" says nothing', ['other', 'other', 'other'], undefined],
  ] as [string, Trigger[], unknown][])('%s', (_, triggers, expected) => {
    expect(noted(...triggers)).toEqual(expected);
  });

  test('slips and moments count alike', () => {
    const slips = [{ at: day(105), trigger: 'drank' as const }];
    const moments = [{ at: day(110), trigger: 'drank' as const }, { at: day(111), trigger: 'drank' as const }, { at: day(112) }];
    expect(lookBack({ slips, attempts: [], moments }, day(100), day(130), 'UTC').trigger).toEqual({ trigger: 'drank', times: 3 });
  });
});
