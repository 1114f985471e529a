import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judgeEvidence } from '../core/evidence.ts';
import { grammar } from '../core/grammar.ts';
import { matcher } from '../core/matcher.ts';
import { resolve } from '../core/resolve.ts';
import whatsapp from './whatsapp.ts';

const known = grammar([whatsapp]);
const read = (url: string) => {
  const found = resolve(known, url);
  return found && [found.kind, ...found.aliases.map(({ kind, value }) => `${kind} ${value}`)].join(', ');
};
const people = matcher(known, { version: 1, keys: { 'whatsapp:phone:447700900123': 'a' }, names: ['ex person'] });

describe('an address on WhatsApp', () => {
  test.each([
    ['https://wa.me/447700900123', 'chat, phone 447700900123'],
    ['https://wa.me/+44-7700-900123/', 'chat, phone 447700900123'],
    ['https://wa.me/%2B44%207700%20900123', 'chat, phone 447700900123'],
    ['https://www.wa.me/00447700900123?text=hi', 'chat, phone 447700900123'],
    ['https://wa.me/c/447700900123', 'chat, phone 447700900123'],
    ['https://wa.me/p/12345/447700900123', 'post, phone 447700900123'],
    ['https://api.whatsapp.com/send?text=a&phone=+44+7700+900123', 'chat, phone 447700900123'],
    ['https://web.whatsapp.com/send/?phone=%28%2B44%29%207700%20900123&type=phone_number&app_absent=0', 'chat, phone 447700900123'],
    ['https://web.whatsapp.com/send?phone=%E2%80%AA447700900123%E2%80%AC', 'chat, phone 447700900123'],
    ['https://wa.me/message/ABCDEF123456G1', 'short'],
    ['https://wa.me/qr/ABCDEF123456G1', 'short'],
    ['https://wa.me/', 'other'],
    ['https://wa.me/settings', 'other'],
    ['https://wa.me/123', 'other'],
    ['https://chat.whatsapp.com/AbCdEfGhIjK', 'other'],
    ['https://whatsapp.com/channel/0029VaAbC', 'other'],
    ['https://web.whatsapp.com/', 'other'],
    ['https://web.whatsapp.com/accept?code=AbC', 'other'],
    ['https://faq.whatsapp.com/send?phone=447700900123', undefined],
    ['https://wa.me.evil.example/447700900123', undefined],
    ['https://notwa.me/447700900123', undefined],
  ])('%s', (url, expected) => {
    expect(read(url)).toBe(expected);
  });

  const cases = JSON.parse(readFileSync(new URL('../../tests/urls/whatsapp.json', import.meta.url), 'utf8')) as {
    url: string;
    matchesTarget: boolean;
  }[];

  test.each(cases.map(({ url, matchesTarget }) => [url, matchesTarget] as const))('%s is theirs: %s', (url, isTheirs) => {
    expect(people.judge(url) !== undefined).toBe(isTheirs);
  });
});

describe('a title on WhatsApp', () => {
  const base = 'https://web.whatsapp.com/';
  const site = known.sites[0];
  const isTheirs = (title: string) =>
    whatsapp.evidence
      .filter(({ read, itself }) => read === 'title' && !itself)
      .some((each) => site && judgeEvidence(title, each, { known, site, matcher: people, base }) === 'theirs');

  test.each([
    '+44 7700 900123',
    '\u200e+44\u00a07700\u00a0900123\u200e',
    '\u202a+44\u20117700\u2011900123\u202c',
    '(+44) 7700.900-123',
    '00447700900123',
    'Ex Person',
    '\u2068Ex Person\u2069',
    '~Ex Person',
    '~\u00a0Ex Person',
    'Ex Person ❤️',
    '👩‍🚀 Ex Person 🇫🇷👍🏽',
    'EX\u00a0PERSON',
  ])('%j is theirs', (title) => {
    expect(isTheirs(title)).toBe(true);
  });

  test.each(['+44 7700 900124', '+44 7700 90012', '+1 447700900123', 'Ex Person Work', 'Ex-Person', 'Ex', '❤️', '~'])(
    '%j is not',
    (title) => {
      expect(isTheirs(title)).toBe(false);
    },
  );
});
