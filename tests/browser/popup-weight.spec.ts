import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'webextension-polyfill';
import { builds } from './installed.ts';
import { account, person, settings } from './people.ts';
import { expect, type Stage, test } from './stage.ts';

/** What the popup asks for until somebody touches it: all of it small. `bench/sizes.ts` weighs the same files of the real builds. */

declare const browser: Browser;

test.skip(({ browserName }) => browserName === 'firefox', 'Only Chromium tells a test what a page of ours asks for.');

const most = 35_000;
const theirs = settings([person([account('x', [{ kind: 'handle', value: 'target_user' }], 'x')])]);
const misses = { x: { posts: { visits: 3, hour: Math.floor(Date.now() / 3_600_000) } } };

const where = /(?:,void 0)?,!\d,\{fileName:\w+,lineNumber:\d+,columnNumber:\d+\},(?:this|void 0)|"[^"]*\.tsx"/g;

/** Gzipped, without what only a test build says: where in its source each element stands. */
function weigh(file: string): number {
  const text = readFileSync(join(builds, 'chrome-mv3-test', file), 'utf8');
  return gzipSync(text.replace(where, ''), { level: 9 }).length;
}

async function askedFor(stage: Stage): Promise<string[]> {
  const popup = await stage.openOwn('popup.html');
  const files = new Set<string>();
  popup.on('request', (request) => files.add(new URL(request.url()).pathname.slice(1)));
  await popup.reload();
  await popup.locator('h1').first().waitFor();
  await popup.waitForLoadState('networkidle');
  return [...files].filter((file) => /\.(?:html|js|css)$/.test(file));
}

for (const [what, file, prepare] of [
  ['before anybody is named', /naming/, async () => {}],
  ['when it shows the days', /facebook/, (stage) => stage.settle(theirs)],
  [
    'when it is not sure of a site, and looks like notes',
    /unsure/,
    async (stage) => {
      await stage.settle(theirs);
      await stage.keeper.evaluate((values) => browser.storage.local.set(values), { misses, disguise: { look: 'notes' } });
    },
  ],
] satisfies [string, RegExp, (stage: Stage) => Promise<void>][]) {
  test(`the popup loads little by itself: ${what}`, async ({ stage }) => {
    // The site whose links take most to read.
    stage.serve('https://www.facebook.com/*', '<title>Somebody</title>');
    await stage.open('https://www.facebook.com/somebody.else');
    await prepare(stage);
    const files = await askedFor(stage);
    expect(files.some((each) => file.test(each))).toBe(true);
    expect(files.reduce((sum, each) => sum + weigh(each), 0)).toBeLessThanOrEqual(most);
  });
}
