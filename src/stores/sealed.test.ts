import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fromBase64, keyFor, keyOfText, lockSchema, newKeyText, newLock, open, seal, sealedSchema, toBase64 } from './sealed.ts';

const lock = newLock();
const key = await keyFor('a quiet lake at night', lock);

describe('what a passphrase seals', () => {
  it('opens with the same passphrase', async () => {
    const sealed = await seal(key, 'Ein stiller See 🌊');
    expect(await open(await keyFor('a quiet lake at night', lock), sealed)).toBe('Ein stiller See 🌊');
  });

  it('does not open with another, and nothing is thrown', async () => {
    const sealed = await seal(key, 'a secret');
    expect(await open(await keyFor('a quiet lake at Night', lock), sealed)).toBeUndefined();
    expect(await open(await keyFor('a quiet lake at night', newLock()), sealed)).toBeUndefined();
  });

  it('does not open where a single letter was changed, or as something else', async () => {
    const sealed = await seal(key, 'a secret', 'entry 1');
    const swapped = sealed.text[0] === 'A' ? 'B' : 'A';
    const cases = [
      [{ ...sealed, text: swapped + sealed.text.slice(1) }, 'entry 1'],
      [{ ...sealed, text: sealed.text.slice(0, 8) }, 'entry 1'],
      [{ ...sealed, text: '' }, 'entry 1'],
      [{ ...sealed, text: 'no base64 %' }, 'entry 1'],
      [{ ...sealed, seal: (await seal(key, 'other')).seal }, 'entry 1'],
      [{ ...sealed, seal: '' }, 'entry 1'],
      [sealed, 'entry 2'],
    ] as const;
    for (const [changed, about] of cases) expect(await open(key, changed, about)).toBeUndefined();
    expect(await open(key, sealed, 'entry 1')).toBe('a secret');
  });

  it('never looks the same twice, and does not hold the text', async () => {
    const [one, two] = [await seal(key, 'the same words'), await seal(key, 'the same words')];
    expect(one).not.toEqual(two);
    expect(JSON.stringify(one)).not.toContain('words');
  });

  it('opens for the same letters typed on another keyboard', async () => {
    const sealed = await seal(await keyFor('caf\u00e9 am see', lock), 'text');
    expect(await open(await keyFor('cafe\u0301 am see', lock), sealed)).toBe('text');
  });

  it('can hold a key, so that a new passphrase seals one text anew and not all', async () => {
    const inner = newKeyText();
    const entry = await seal(await keyOfText(inner), 'a long night', 'id');
    const opened = await open(key, await seal(key, inner));
    expect(await open(await keyOfText(opened ?? ''), entry, 'id')).toBe('a long night');
  });

  it('is valid JSON data by its own schema', async () => {
    const stored = JSON.parse(JSON.stringify({ lock, sealed: await seal(key, '') }));
    expect(v.is(lockSchema, stored.lock)).toBe(true);
    expect(v.is(sealedSchema, stored.sealed)).toBe(true);
  });

  it('is not opened by fewer rounds than are safe, nor by more than anybody can wait for', () => {
    for (const rounds of [1, 599_999, 1e12, Number.NaN, 600_000.5, '600000']) expect(v.is(lockSchema, { ...lock, rounds })).toBe(false);
  });
});

it('writes base64 of any length as others do', () => {
  for (const length of [0, 1, 2, 3, 0x8000, 0x8001, 200_000]) {
    const bytes = Uint8Array.from({ length }, (_, at) => at % 251);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  }
});
