import { describe, expect, test } from 'vitest';
import { grammar } from '../core/grammar.ts';

import { resolve } from '../core/resolve.ts';
import spotify from './spotify.ts';

const known = grammar([spotify]);
const read = (url: string) => {
  const found = resolve(known, url);
  return found && [found.kind, ...found.aliases.map(({ kind, value }) => `${kind} ${value}`)].join(', ');
};

describe('an address on Spotify', () => {
  test.each([
    ['https://open.spotify.com/user/Target.User', 'profile, handle target.user'],
    ['https://open.spotify.com/intl-pt-BR/user/target.user/followers', 'profile, handle target.user'],
    ['https://open.spotify.com/user/31zabcdefghijklmnopqrstuvw12?si=a', 'profile, handle 31zabcdefghijklmnopqrstuvw12'],
    ['https://play.spotify.com/user/target.user/playlist/37i9dQZF1DX0', 'profile, handle target.user'],
    ['https://open.spotify.com/embed/user/target.user', 'profile, handle target.user'],
    ['https://open.spotify.com/search/target%20user/users', 'search'],
    ['https://open.spotify.com/intl-de/search/target', 'search'],
    ['https://spotify.link/AbCdEf', 'short'],
    ['https://open.spotify.com/playlist/37i9dQZF1DX0', 'other'],
    ['https://open.spotify.com/artist/37i9dQZF1DX0', 'other'],
    ['https://open.spotify.com/user', 'other'],
    ['https://open.spotify.com/', 'other'],
    ['https://community.spotify.com/user/target.user', undefined],
    ['https://open.spotify.com.evil.example/user/target.user', undefined],
  ])('%s', (url, expected) => {
    expect(read(url)).toBe(expected);
  });
});
