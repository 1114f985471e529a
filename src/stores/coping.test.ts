import { describe, expect, test } from 'vitest';
import { noSettings, type Plan, type Settings } from '../core/settings.ts';
import { withSoundCoping } from './coping.ts';

const planned = (rest: object): Settings => ({ ...noSettings, plan: { since: 1, goalDays: 30, ...rest } as Plan });

describe('what is stored about hard moments', () => {
  const whole = {
    notNow: { to: 'site', url: 'https://library.example/' },
    coping: { tools: ['urge', 'friend'], urgeSeconds: 90, friend: { way: 'sms', address: '5550100', text: 'Hello' } },
    wasAbused: true,
  };

  test('stays as it is where it can be read', () => {
    expect(withSoundCoping(planned(whole))).toEqual(planned(whole));
    expect(withSoundCoping(noSettings)).toBe(noSettings);
    expect(withSoundCoping(planned({}))).toEqual(planned({}));
  });

  test.each([
    ['a tool that nobody knows', { coping: { tools: ['dance'] } }],
    ['a friend without an address', { coping: { friend: { way: 'sms' } } }],
    ['a wave without end', { coping: { urgeSeconds: 1e9 } }],
    ['a place that is none', { notNow: { to: 'moon' } }],
    ['a word where a yes belongs', { wasAbused: 'yes' }],
  ])('%s is left out, and the plan stays', (_, rest) => {
    expect(withSoundCoping(planned(rest))).toEqual(planned({}));
  });
});
