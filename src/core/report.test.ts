import { describe, expect, test } from 'vitest';
import type { Entry } from './entry.ts';
import type { Known, Span } from './insights/insights.ts';
import { makeReport, type ReportPart, reportParts, usualParts } from './report.ts';
import type { Settings } from './settings.ts';

const dayMs = 86_400_000;
const at = (day: number): number => Date.UTC(2026, 8, day, 12);
const span: Span = { from: at(1), to: at(30), zone: 'UTC', firstWeekday: 1 };

const settings: Settings = {
  version: 1,
  hosts: [],
  people: [
    {
      ...{ id: 'p', label: 'My neutral word', circle: 'them', since: at(1), names: ['Rowan Ashby'] },
      accounts: [{ id: 'a', realm: 'instagram', since: at(1), aliases: [{ kind: 'handle', value: 'rowan.invented' }] }],
    },
  ],
  plan: { since: at(3), reasons: ['Because of what Rowan said'] },
};
const known: Known & { entries: Entry[] } = {
  entries: [
    { id: 'late', kind: 'note', at: at(12), offset: 0, words: 'Walked by the lake where Rowan swam' },
    { id: 'early', kind: 'check-in', at: at(4), offset: 0, mood: 4, urge: 2, words: 'Slept.' },
    { id: 'letter', kind: 'letter', at: at(5), offset: 0, words: 'Dear Rowan, once more' },
    { id: 'sealed', kind: 'note', at: at(6), offset: 0, words: { to: 'k', from: 'f', seal: 's', text: 't' } },
    { id: 'begun', kind: 'note', at: at(6), offset: 0, draft: 'Half a sen' },
    { id: 'mood', kind: 'check-in', at: at(7), offset: 0, mood: 2 },
    { id: 'after', kind: 'note', at: at(50), offset: 0, words: 'In November' },
  ],
  attempts: [5, 6, 7, 40].map((day) => ({
    ...{ at: at(day), offset: 0, site: 'instagram', account: 'a', kind: 'profile', door: 'load', active: true },
  })),
  moments: [{ id: 'm', at: at(8), offset: 0, account: 'a', letter: 'Dear Rowan', through: { intention: 'Read what Rowan wrote' } }],
  slips: [
    { id: 's', at: at(9), offset: 0, notedAt: at(9), where: 'site', realm: 'instagram', trigger: 'drank', helped: 'Calling Rowan' },
    { id: 't', at: at(10), offset: 0, notedAt: at(10), undoneAt: at(10), where: 'phone' },
  ],
  sightings: [],
};
const made = (parts: readonly ReportPart[], over: Partial<Span> = {}) => makeReport(known, settings, parts, { ...span, ...over });

describe('a report', () => {
  test('names nobody and no site, and holds no word of the user, unless they chose so', () => {
    expect(JSON.stringify(made(usualParts))).not.toMatch(/rowan|ashby|neutral|instagram/i);
  });

  test.each([
    ['sites', /instagram/i],
    ['people', /My neutral word/],
    ['words', /Because of what Rowan said/],
    ['journal', /Walked by the lake/],
  ] as [ReportPart, RegExp][])('where %s were chosen, they are in it', (part, words) => {
    expect(JSON.stringify(made([...usualParts, part]))).toMatch(words);
  });

  test('whatever is chosen, letters, intentions, handles and names stay out', () => {
    expect(JSON.stringify(made(reportParts))).not.toMatch(/Dear|Read what|rowan\.invented|Ashby/);
  });

  test('holds nothing but what was chosen', () => {
    expect(Object.keys(made([])).sort()).toEqual(['firstWeekday', 'from', 'to']);
    expect(Object.keys(made(['urges'])).sort()).toEqual(['firstWeekday', 'from', 'to', 'urges']);
  });

  test('has of the journal what can be read of those days, oldest first, and no letter', () => {
    expect(made(['journal']).journal).toEqual([
      { id: 'early', at: at(4), mood: 4, urge: 2, words: 'Slept.' },
      { id: 'late', at: at(12), words: 'Walked by the lake where Rowan swam' },
    ]);
  });

  test('begins with the plan, and says what happened in its time', () => {
    const report = made(['days', 'contact', 'people'], { from: at(1) - 90 * dayMs });
    expect(report.from).toBe(at(3));
    expect(report.days).toMatchObject({ days: 27, free: 26, slips: 1, turnedBack: 3 });
    expect(report.contact).toEqual([{ at: at(9), where: 'site', trigger: 'drank' }]);
    expect(report.people).toEqual([{ label: 'My neutral word', count: 3 }]);
  });
});
