import { describe, expect, test } from 'vitest';
import { addressIn, home, judgeOf, rowan } from './larkfield.ts';

const own = 'chrome-extension://abc/practice.html';

describe('the practice feed is judged as any site is', () => {
  test.each([
    ['their profile', '#/@rowan', true],
    ['a post of theirs', '#/@rowan/500000', true],
    ['who follows them', '#/@rowan/followers', true],
    ['somebody who is called alike', '#/@rowan_ash', false],
    ['a post of somebody else', '#/@maeve/500001', false],
    ['a search for them', '#/search?q=%40rowan', true],
    ['home', '', false],
  ])('%s', (_, hash, isTheirs) => {
    expect(judgeOf(rowan)?.judge(addressIn(own + hash)) !== undefined).toBe(isTheirs);
  });

  test.each([
    ['the link as it is offered', rowan, true],
    ['the link without its beginning', 'larkfield.example/@rowan', true],
    ['words', 'somebody there', false],
    ['nothing', '', false],
    ['the front page', home, false],
  ])('a paste that is %s', (_, text, isRead) => {
    expect(judgeOf(text) !== undefined).toBe(isRead);
  });
});
