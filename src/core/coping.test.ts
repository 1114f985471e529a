import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeCoping, chooseTool, orderTools, readLines, type Tool, tools, toolsOf, type Use } from './coping.ts';
import { noSettings, type Plan } from './settings.ts';

const now = Date.UTC(2026, 10, 20, 23, 0);
const dayMs = 86_400_000;
const ago = (days: number, ...used: Tool[]): Use => ({ at: now - days * dayMs, tools: used });

describe('which tool comes first', () => {
  test.each<[string, Tool[], Use[], Tool]>([
    ['the one that was never used', ['urge', 'breathe', 'distract'], [ago(2, 'urge'), ago(1, 'breathe')], 'distract'],
    [
      'the one used longest ago, where all were used as often',
      ['urge', 'breathe', 'distract'],
      [ago(3, 'breathe', 'urge', 'distract')],
      'breathe',
    ],
    [
      'the one used least often',
      ['urge', 'breathe', 'distract'],
      [ago(5, 'urge', 'breathe'), ago(4, 'urge'), ago(1, 'distract')],
      'breathe',
    ],
    [
      'not the one that was used last, even if it was used least',
      ['urge', 'breathe'],
      [ago(3, 'urge'), ago(2, 'urge'), ago(1, 'breathe')],
      'urge',
    ],
    [
      'one whose uses are more than 30 days old counts as fresh',
      ['urge', 'breathe', 'distract'],
      [ago(31, 'urge'), ago(2, 'breathe'), ago(1, 'distract')],
      'urge',
    ],
    ['the only one there is, also twice in a row', ['breathe'], [ago(0.1, 'breathe')], 'breathe'],
    ['what is not offered any more does not matter', ['urge', 'breathe'], [ago(2, 'urge'), ago(1, 'letter')], 'breathe'],
  ])('%s', (_, offered, used, first) => {
    expect(chooseTool(offered, used, now)).toBe(first);
  });

  test('with nothing used, as in a private window, each day begins with another one', () => {
    const offered: Tool[] = ['urge', 'breathe', 'distract'];
    const firsts = [0, 1, 2, 3].map((day) => chooseTool(offered, [], now + day * dayMs));
    expect(new Set(firsts).size).toBe(3);
    expect(firsts[3]).toBe(firsts[0]);
  });

  test('none where there is none', () => {
    expect(chooseTool([], [], now)).toBeUndefined();
  });

  const uses = fc.array(fc.record({ at: fc.integer({ min: 0, max: now }), tools: fc.subarray([...tools]) }));
  const offers = fc.uniqueArray(fc.constantFrom(...tools), { minLength: 1 });

  test('each is offered once, in the same order each time, whatever order the log has', () => {
    fc.assert(
      fc.property(offers, uses, (offered, used) => {
        const order = orderTools(offered, used, now);
        expect([...order].sort()).toEqual([...offered].sort());
        expect(orderTools(offered, used, now)).toEqual(order);
      }),
    );
  });

  test('whoever follows the offers uses all of them evenly', () => {
    fc.assert(
      fc.property(offers, (offered) => {
        const used: Use[] = [];
        for (let turn = 0; turn < offered.length * 3; turn++) {
          used.push({ at: now + turn * 60_000, tools: [chooseTool(offered, used, now + turn * 60_000) as Tool] });
        }
        for (const tool of offered) expect(used.filter((use) => use.tools?.[0] === tool)).toHaveLength(3);
      }),
    );
  });
});

describe('the tools of a plan', () => {
  const plan = (rest: Partial<Plan>): Plan => ({ since: 0, ...rest });
  // biome-ignore lint/suspicious/noThenProperty: the shape of the plan; nobody awaits it.
  const ifThen = { when: 'late', then: 'bed' };
  const friend = { way: 'sms', address: '+1 555 0100' } as const;

  test.each<[string, Plan | undefined, Tool[]]>([
    ['without a plan, what needs nothing', undefined, ['urge', 'breathe', 'distract']],
    [
      'reasons and plans, once they are written',
      plan({ reasons: ['Sleep'], ifThen: [ifThen] }),
      ['urge', 'breathe', 'reasons', 'ifThen', 'distract'],
    ],
    ['a friend, once there is one', plan({ coping: { friend } }), ['urge', 'breathe', 'distract', 'friend']],
    ['the letter only for who chose it', plan({ coping: { tools: ['letter'] } }), ['letter']],
    ['what was chosen but has nothing to show is left out', plan({ coping: { tools: ['reasons', 'urge'] } }), ['urge']],
    ['breathing, where nothing else is left', plan({ coping: { tools: [] } }), ['breathe']],
  ])('%s', (_, of, expected) => {
    expect(toolsOf(of)).toEqual(expected);
  });
});

describe('what the user decides about hard moments', () => {
  const settings = { ...noSettings, plan: { since: 1, goalDays: 30, wasAbused: true, coping: { sound: true, urgeSeconds: 90 } } };

  test.each([
    ['one thing is changed, the rest stays', { coping: { sound: false } }, { coping: { sound: false, urgeSeconds: 90 }, wasAbused: true }],
    ['one thing is taken out', { coping: { urgeSeconds: undefined } }, { coping: { sound: true }, wasAbused: true }],
    ['"Not now" leads elsewhere', { notNow: { to: 'tool' } as const }, { ...settings.plan, notNow: { to: 'tool' } }],
    ['help is not wanted any more', { wasAbused: false }, { coping: settings.plan.coping }],
  ])('%s', (_, change, expected) => {
    expect(changeCoping(settings, change).plan).toEqual({ since: 1, goalDays: 30, ...expected });
  });

  test('without a plan nothing is decided', () => {
    expect(changeCoping(noSettings, { wasAbused: true })).toBe(noSettings);
  });

  test('a list is read one to a line, each once', () => {
    expect(readLines('  Walk \n\nTea\tnow\nWalk\n')).toEqual(['Walk', 'Tea now']);
    expect(readLines('x\n'.repeat(3))).toEqual(['x']);
    expect(readLines(Array.from({ length: 50 }, (__, index) => String(index)).join('\n'))).toHaveLength(30);
  });
});
