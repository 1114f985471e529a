import { expect, test } from 'vitest';
import type { Moment } from './log.ts';
import { changeMoment, longestLetter, type MomentChange } from './moment.ts';

const bare: Moment = { id: 'm', at: 1, offset: 60 };
const full: Moment = { ...bare, account: 'a', trigger: 'bored', tools: ['urge'], urgeBefore: 7, letter: 'Today was long.' };

test.each<[string, Moment, MomentChange, Moment]>([
  ['a trigger is added', bare, { trigger: 'lonely' }, { ...bare, trigger: 'lonely' }],
  ['a trigger is changed, and the rest stays', full, { trigger: 'dream' }, { ...full, trigger: 'dream' }],
  ['a trigger is taken back', { ...bare, trigger: 'bored' }, { trigger: null }, bare],
  ['a tool is added after those before', full, { tool: 'breathe' }, { ...full, tools: ['urge', 'breathe'] }],
  ['a tool that was used before stands once', full, { tool: 'urge' }, full],
  ['the urge is rated afterwards', full, { urgeAfter: 0 }, { ...full, urgeAfter: 0 }],
  ['a letter is let go', { ...bare, letter: 'x' }, { letter: null }, bare],
  ['an empty letter is none', bare, { letter: '' }, bare],
  ['for what a way through was', bare, { through: { intention: 'The keys' } }, { ...bare, through: { intention: 'The keys' } }],
  [
    'for what it was is said once; what came of it can follow',
    { ...bare, through: { intention: 'The keys' } },
    { through: { intention: { to: 'k', from: 'f', seal: 's', text: 't' }, wasContact: false } },
    { ...bare, through: { intention: 'The keys', wasContact: false } },
  ],
  ['nothing said changes nothing', full, {}, full],
])('%s', (_, before, change, after) => {
  expect(changeMoment(before, change)).toEqual(after);
});

test('a letter is never longer than the field', () => {
  expect(changeMoment(bare, { letter: 'x'.repeat(longestLetter + 1) }).letter).toHaveLength(longestLetter);
});
