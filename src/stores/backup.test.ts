import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type BackupFile, fileName, type Problem, readBackup, writeBackup } from './backup.ts';
import { plainValues } from './plain-values.ts';
import type { Stored } from './stored.ts';

const savedAt = Date.UTC(2026, 10, 21, 22);
const stored: Stored = {
  values: { settings: { version: 1, people: [], hosts: [] }, later: { unknown: ['<b>', '"', '\u2028'] } },
  rows: { attempts: Array.from({ length: 1_201 }, (_, at) => ({ at })), slips: [], moments: [{ id: 'm', letter: '</script>' }] },
  unread: ['sightings'],
};
const file = (text: string): Blob => new Blob([text]);
const good = { stillwater: 1, savedAt, values: {}, rows: {} };
const opened = (read: BackupFile | Problem) => (typeof read === 'object' && read.is === 'open' ? read.opened : read);

describe('a backup', () => {
  test('holds everything as it is stored, also what nobody here knows', async () => {
    expect(opened(await readBackup(await writeBackup(stored, savedAt)))).toEqual({ ...stored, savedAt });
  });

  test('of nothing is a backup too', async () => {
    const nothing: Stored = { values: {}, rows: {}, unread: [] };
    expect(opened(await readBackup(await writeBackup(nothing, savedAt)))).toEqual({ ...nothing, savedAt });
  });

  test('that is sealed holds nothing that can be read, and opens with the passphrase', async () => {
    const blob = await writeBackup(stored, savedAt, 'a quiet lake at night');
    expect(await blob.text()).not.toMatch(/settings|attempts|people|letter/);
    const read = await readBackup(blob);
    if (typeof read === 'string' || read.is !== 'sealed') throw new Error('It should be sealed.');
    expect(await read.open('a quiet lake')).toBe('passphrase');
    expect(await read.open('a quiet lake at night')).toEqual({ ...stored, savedAt });
  });

  test('that is sealed and was changed does not open', async () => {
    const whole = JSON.parse(await (await writeBackup(stored, savedAt, 'a quiet lake at night')).text());
    const { text } = whole.sealed;
    const other = text[40] === 'A' ? 'B' : 'A';
    const changes = [
      { sealed: { ...whole.sealed, text: text.slice(0, 40) + other + text.slice(41) } },
      { sealed: { ...whole.sealed, text: text.slice(0, 400) } },
      { lock: { ...whole.lock, rounds: 700_000 } },
    ];
    for (const change of changes) {
      const read = await readBackup(file(JSON.stringify({ ...whole, ...change })));
      if (typeof read === 'string' || read.is !== 'sealed') throw new Error('It should be sealed.');
      expect(await read.open('a quiet lake at night')).toBe('passphrase');
    }
  });

  test('has a name that says nothing', () => {
    expect(fileName('2026-11-21')).toBe('backup-2026-11-21.json');
  });
});

describe('a file that is no backup', () => {
  test.each<[string, Problem, string]>([
    ['empty', 'damaged', ''],
    ['no JSON', 'damaged', 'Dear diary,'],
    ['bytes', 'damaged', '\u0000\u0001\uFFFD'],
    ['cut off', 'damaged', JSON.stringify(good).slice(0, -3)],
    ['JSON of something else', 'foreign', '{"bookmarks":[]}'],
    ['a number', 'foreign', '42'],
    ['null', 'foreign', 'null'],
    ['a list', 'foreign', '[]'],
    ['of a strange version', 'foreign', JSON.stringify({ ...good, stillwater: 'one' })],
    ['of a strange day', 'foreign', JSON.stringify({ ...good, savedAt: 1e300 })],
    ['of a newer version', 'newer', JSON.stringify({ ...good, stillwater: 2, anything: true })],
    ['without its inside', 'damaged', JSON.stringify({ stillwater: 1, savedAt })],
    ['with rows that are no lists', 'damaged', JSON.stringify({ ...good, rows: { attempts: 'many' } })],
    ['with values that are none', 'damaged', JSON.stringify({ ...good, values: 'all' })],
    ['nested without end', 'odd', `{"stillwater":1,"savedAt":0,"values":{"a":${'['.repeat(4_000)}${']'.repeat(4_000)}},"rows":{}}`],
    ['reaching into objects', 'odd', '{"stillwater":1,"savedAt":0,"values":{"__proto__":{"polluted":true}},"rows":{}}'],
    [
      'reaching further',
      'odd',
      '{"stillwater":1,"savedAt":0,"values":{"settings":{"constructor":{"prototype":{"polluted":true}}}},"rows":{}}',
    ],
    [
      'with a list longer than any life',
      'odd',
      JSON.stringify({ ...good, values: { settings: { version: 1, moon: 'x'.repeat(1_000_000) } } }),
    ],
    ['sealed by too weak a lock', 'damaged', sealedWith({ rounds: 1_000 })],
    ['sealed so that nobody could wait for it', 'damaged', sealedWith({ rounds: 1e12 })],
    ['sealed by something unknown', 'damaged', sealedWith({ name: 'scrypt' })],
  ])('%s, is called %s', async (_, problem, text) => {
    expect(await readBackup(file(text))).toBe(problem);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('and is far too large, is not even read', async () => {
    const huge = new Blob(['{}']);
    Object.defineProperty(huge, 'size', { value: 300_000_000 });
    huge.text = () => Promise.reject(new Error('It was read.'));
    expect(await readBackup(huge)).toBe('huge');
  });

  test('because it cannot be read, is damaged', async () => {
    const gone = new Blob(['{}']);
    gone.text = () => Promise.reject(new DOMException('', 'NotReadableError'));
    expect(await readBackup(gone)).toBe('damaged');
  });
});

function sealedWith(change: object): string {
  const lock = { name: 'PBKDF2-SHA-256', rounds: 600_000, salt: 'AAAAAAAAAAAAAAAAAAAAAA==', ...change };
  return JSON.stringify({ stillwater: 1, savedAt, lock, sealed: { seal: 'AAAAAAAAAAAAAAAA', text: 'AAAA' } });
}

test('every value that a store keeps is brought back by a rule of its own, or by the plain one', () => {
  const folder = new URL('./', import.meta.url);
  const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const keys = sources.flatMap((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    return text.includes('storage.local') ? [...text.matchAll(/^(?:export )?const \w*[kK]ey = '(\w+)'/gm)].map(([, key]) => key) : [];
  });
  expect(keys).toContain('settings');
  // What sites did not show is said of this browser, and counted again in another, as is what has settled in the log; so is its clock.
  const others = ['behind', 'latest', 'learned', 'misses', 'settings', 'settled', 'waits'];
  expect(keys.filter((key) => !plainValues.some((each) => each.key === key)).sort()).toEqual(others);
});
