import { describe, expect, test } from 'vitest';
import { grammar } from '../core/grammar.ts';

import { resolve } from '../core/resolve.ts';
import discord from './discord.ts';

const known = grammar([discord]);
const read = (url: string) => {
  const found = resolve(known, url);
  return found && [found.kind, ...found.aliases.map(({ kind, value }) => `${kind} ${value}`)].join(', ');
};

describe('an address on Discord', () => {
  test.each([
    ['https://discord.com/users/222222222222222222', 'profile, id 222222222222222222'],
    ['https://ptb.discord.com/users/222222222222222222/', 'profile, id 222222222222222222'],
    ['https://discordapp.com/users/222222222222222222', 'profile, id 222222222222222222'],
    ['https://canary.discord.com/channels/@me/333333333333333333', 'chat, thread 333333333333333333'],
    ['https://discord.com/channels/@me/333333333333333333/444444444444444444', 'chat, thread 333333333333333333'],
    ['https://discord.com/channels/%40me/333333333333333333', 'chat, thread 333333333333333333'],
    ['https://discord.com/login?redirect_to=%2Fusers%2F222222222222222222', 'profile, id 222222222222222222'],
    ['https://discord.com/channels/@me', 'other'],
    ['https://discord.com/channels/222222222222222222/333333333333333333', 'other'],
    ['https://discord.com/invite/AbCdEf', 'other'],
    ['https://discord.com/users/targetname', 'other'],
    ['https://support.discord.com/users/222222222222222222', undefined],
    ['https://discord.com.evil.example/users/222222222222222222', undefined],
  ])('%s', (url, expected) => {
    expect(read(url)).toBe(expected);
  });
});
