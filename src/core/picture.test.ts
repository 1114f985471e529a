import { describe, expect, test } from 'vitest';
import { picture } from './picture.ts';
import { milestones } from './streak.ts';

const stones = (svg: string): number => svg.match(/<ellipse/g)?.length ?? 0;
const height = (svg: string): number => Number(/<circle cx="560" cy="(\d+)" r="72"/.exec(svg)?.[1]);

describe('the picture of a milestone', () => {
  test('is another one each time, in both schemes', () => {
    const all = milestones.flatMap((days) => [picture(days, 'x', 'light'), picture(days, 'x', 'dark')]);
    expect(new Set(all).size).toBe(milestones.length * 2);
  });

  test('has a stone for each milestone, and a light that rises', () => {
    const svgs = milestones.map((days) => picture(days, `${days}`, 'light'));
    expect(svgs.map(stones)).toEqual(milestones.map((_, index) => index + 1));
    const heights = svgs.map(height);
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
    expect(Math.min(...heights)).toBeGreaterThan(72);
  });

  test('draws a goal of any length within its edges', () => {
    for (const days of [1, 33, 400, 3650]) {
      const svg = picture(days, `${days} days`, 'dark');
      expect(svg).not.toMatch(/NaN|undefined/);
      expect(height(svg)).toBeGreaterThan(72);
    }
  });

  test('says how many days, and nothing else', () => {
    const words = [...picture(30, '30 days', 'light').matchAll(/>([^<]+)</g)].map(([, word]) => word);
    expect(words).toEqual(['30 days']);
  });

  test.each([
    ['30 days', false],
    ['60 يومًا', true],
    ['۶۰ روز', true],
    ['30 ימים', true],
    ['60日', false],
  ])('%s is read from the side from which its words are', (text, isFromRight) => {
    expect(picture(60, text, 'light').includes('direction="rtl"')).toBe(isFromRight);
  });

  test('a text is a text, whatever stands in it', () => {
    expect(picture(1, '<script>"&\'', 'light')).toContain('>&lt;script&gt;&quot;&amp;&apos;</text>');
  });
});
