import { readFileSync } from 'node:fs';
import { Control } from '../tests/browser/control.ts';
import { inWords, leaks } from '../tests/browser/leaks.ts';
import { painted } from '../tests/browser/painted.ts';
import { account, person, settings } from '../tests/browser/people.ts';
import { Stage } from '../tests/browser/stage.ts';

/**
 * `npm run leaks -- <URL> <saved page> <person> [chromium|firefox]`: what a saved page, served at that URL, still shows of somebody,
 * and what is gone from it that never spoke of them. The person is a file like `tests/pages/<site>/page.json`. Needs the test builds.
 */

interface Named {
  person: { names: string[]; accounts: { realm: string; aliases: Parameters<typeof account>[1] }[] };
  hosts?: string[];
}

const [url = '', file = '', who = '', family = 'chromium'] = process.argv.slice(2);
if (who === '') throw new Error('Say which URL, which saved page and whose: see the head of tools/leaks.ts.');
const browserName = family === 'firefox' ? 'firefox' : 'chromium';
const html = readFileSync(file, 'utf8');
const { person: them, hosts = [] } = JSON.parse(readFileSync(who, 'utf8')) as Named;
const accounts = them.accounts.map(({ realm, aliases }, index) => account(realm, aliases, `account-${index + 1}`));
const keepingThemAway = settings([person(accounts, them.names)], hosts);

const [control, stage] = await Promise.all([Control.build(browserName), Stage.build(browserName)]);
try {
  control.serve(url, html);
  stage.serve(url, html);
  await stage.settle(keepingThemAway);
  const page = await stage.open(url);
  await page.locator('html[data-veil="open"]').waitFor({ state: 'attached' });
  const without = await painted(await control.open(url));
  const { traces, namesakes, losses } = leaks(await painted(page), without, keepingThemAway, url);
  const lists = { 'Still there': traces, 'A namesake': namesakes, 'Gone without a reason': losses };
  for (const [title, found] of Object.entries(lists))
    console.log(`${title}: ${found.length}\n${found.map((each) => `  ${inWords(each)}\n`).join('')}`);
  process.exitCode = traces.length + losses.length > 0 ? 1 : 0;
} finally {
  await Promise.all([control.strike(), stage.strike()]);
}
