import { expect, test } from 'vitest';
import { fieldDay, fieldMoment, readFieldDay, readFieldMoment } from './field-time.ts';

const at = new Date(2026, 2, 5, 7, 9, 30).getTime();

test('a field shows local time', () => {
  expect(fieldDay(at)).toBe('2026-03-05');
  expect(fieldMoment(at)).toBe('2026-03-05T07:09');
});

test('what a field shows is read back, to the minute', () => {
  expect(readFieldMoment(fieldMoment(at))).toBe(at - 30_000);
});

test('a day is its noon, and never later than now', () => {
  expect(readFieldDay('2026-03-04', at)).toBe(new Date(2026, 2, 4, 12).getTime());
  expect(readFieldDay('2026-03-05', at)).toBe(at);
  expect(readFieldDay('2030-01-01', at)).toBe(at);
});

test.each(['', '2026-03', '2026-13-40', 'yesterday', '0000-00-00', '1890-01-01'])('%j is no day', (text) => {
  expect(readFieldDay(text, at)).toBeUndefined();
  expect(readFieldMoment(`${text}T00:00`)).toBeUndefined();
});
