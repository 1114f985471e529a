import { describe, expect, test } from 'vitest';
import { grammar } from '../core/grammar.ts';

import { resolve } from '../core/resolve.ts';
import strava from './strava.ts';

const known = grammar([strava]);
const read = (url: string) => {
  const found = resolve(known, url);
  return found && [found.kind, ...found.aliases.map(({ kind, value }) => `${kind} ${value}`)].join(', ');
};

describe('an address on Strava', () => {
  test.each([
    ['https://www.strava.com/athletes/5555555/training/log', 'profile, id 5555555'],
    ['https://strava.com/athletes/Ex-Person', 'profile, handle ex-person'],
    ['https://m.strava.com/athletes/5555555', 'profile, id 5555555'],
    ['https://www.strava.com/athletes/7even', 'profile, handle 7even'],
    ['https://www.strava.com/pros/5555555', 'profile, id 5555555'],
    ['https://www.strava.com/pros/ex_person', 'profile, handle ex_person'],
    ['https://www.strava.com/activities/777/overview', 'post, post 777'],
    ['https://strava-embeds.com/activity/777', 'post, post 777'],
    ['https://labs.strava.com/flyby/viewer/#777', 'post, post 777'],
    ['https://labs.strava.com/flyby/viewer/#777?c=abc&z=G', 'post, post 777'],
    ['https://www.strava.com/login?redirect=%2Fathletes%2F5555555', 'profile, id 5555555'],
    ['https://www.strava.com/athletes/search?text=ex+person', 'search'],
    ['https://www.strava.com/athletes/search', 'other'],
    ['https://strava.app.link/AbCdEf', 'short'],
    ['https://www.strava.com/athlete/training', 'other'],
    ['https://www.strava.com/clubs/5555555', 'other'],
    ['https://www.strava.com/segments/5555555', 'other'],
    ['https://www.strava.com/dashboard', 'other'],
    ['https://support.strava.com/athletes/5555555', undefined],
    ['https://www.strava.com.evil.example/athletes/5555555', undefined],
  ])('%s', (url, expected) => {
    expect(read(url)).toBe(expected);
  });
});
