import { expect, test } from 'vitest';
import type { Slip } from '../../core/log.ts';
import { draftOf, readDraft } from './slip-draft.ts';

const now = new Date(2026, 10, 20, 23, 15, 40).getTime();
const slip = (rest: Partial<Slip> = {}): Slip => ({ id: 's', at: now - 90_061_000, offset: 0, notedAt: now, ...rest });

test.each<[string, Slip]>([
  ['nothing', slip()],
  ['a realm', slip({ where: 'site', realm: 'instagram' })],
  ['a site that is on no list', slip({ where: 'site' })],
  ['all of it', slip({ where: 'phone', trigger: 'drank', helped: 'Calling Kim' })],
])('what is not touched stays as it was: %s', (_, given) => {
  const { id, offset, notedAt, ...noted } = given;
  expect(readDraft(draftOf(given, now), given, now)).toEqual(noted);
});

test('a new one is now, and has nothing that was not said', () => {
  const draft = draftOf(undefined, now);
  expect(draft).toEqual({ when: '2026-11-20T23:15', place: '', trigger: '', helped: '' });
  expect(readDraft({ ...draft, helped: '  ' }, undefined, now)).toEqual({ at: now - 40_000 });
});

test('what helped can be emptied where it was seen; what is sealed is not spoken of', () => {
  const seen = slip({ helped: 'A walk' });
  expect(readDraft({ ...draftOf(seen, now), helped: '' }, seen, now)).toMatchObject({ helped: '' });
  const sealed = slip({ helped: { to: 'k', from: 'f', seal: 's', text: 't' } });
  expect(readDraft(draftOf(sealed, now), sealed, now)).not.toHaveProperty('helped');
});

test('a moment is never later than now, and a half-filled field is now', () => {
  const draft = draftOf(slip(), now);
  expect(readDraft({ ...draft, when: '2027-01-01T00:00' }, slip(), now).at).toBe(now);
  expect(readDraft({ ...draft, when: '' }, slip(), now).at).toBe(now);
});
