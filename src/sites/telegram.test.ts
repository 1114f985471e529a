import { describe, expect, test } from 'vitest';
import { grammar } from '../core/grammar.ts';

import { resolve } from '../core/resolve.ts';
import telegram from './telegram.ts';

const known = grammar([telegram]);
const read = (url: string) => {
  const found = resolve(known, url);
  return found && [found.kind, ...found.aliases.map(({ kind, value }) => `${kind} ${value}`)].join(', ');
};

describe('an address on Telegram', () => {
  test.each([
    ['https://t.me/TargetUser', 'profile, handle targetuser'],
    ['https://telegram.me/targetuser?start=1', 'profile, handle targetuser'],
    ['https://www.telegram.dog/@targetuser', 'profile, handle targetuser'],
    ['https://t.me/targetuser/12?comment=3', 'profile, handle targetuser'],
    ['https://t.me/s/targetuser/12', 'profile, handle targetuser'],
    ['https://t.me/targetuser/s/12', 'story, handle targetuser'],
    ['https://targetuser.t.me/', 'profile, handle targetuser'],
    ['https://targetuser.t.me/12', 'profile, handle targetuser'],
    ['https://web.telegram.org/k/#@TargetUser', 'chat, handle targetuser'],
    ['https://web.telegram.org/k/#444444444', 'chat, id 444444444'],
    ['https://web.telegram.org/a/#444444444_12', 'chat, id 444444444'],
    ['https://web.telegram.org/z/#444444444', 'chat, id 444444444'],
    ['https://weba.telegram.org/#444444444', 'chat, id 444444444'],
    ['https://web.telegram.org/#/im?p=@targetuser', 'chat, handle targetuser'],
    ['https://t.me/targetuser#@friend', 'profile, handle targetuser'],
    ['https://web.telegram.org/k/#@targetuser?post=12', 'chat, handle targetuser'],
    ['https://web.telegram.org/k/#?tgaddr=tg%3A%2F%2Fresolve%3Fdomain%3Dtargetuser', 'chat, handle targetuser'],
    ['https://web.telegram.org/a/#?tgaddr=tg%3A%2F%2Fresolve%3Fdomain%3Dtargetuser%26post%3D12', 'chat, handle targetuser'],
    ['https://web.telegram.org/k/#-1001234567', 'other'],
    ['https://web.telegram.org/a/#-444444444', 'other'],
    ['https://web.telegram.org/k/', 'other'],
    ['https://t.me/c/1234567/12', 'other'],
    ['https://t.me/+AbCdEf', 'other'],
    ['https://t.me/addstickers/targetuser', 'other'],
    ['https://t.me/share/url?url=https://t.me/targetuser', 'other'],
    ['https://www.t.me/', 'other'],
    ['https://t.me/', 'other'],
    ['https://core.telegram.org/targetuser', undefined],
    ['https://t.me.evil.example/targetuser', undefined],
    ['https://nott.me/targetuser', undefined],
  ])('%s', (url, expected) => {
    expect(read(url)).toBe(expected);
  });
});
