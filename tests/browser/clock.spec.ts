import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { keepingRowanAway } from './people.ts';
import { expect, type Stage, test } from './stage.ts';

declare const browser: Browser;

/** The clock of the machine is moved under a running browser. Needs Linux and a C compiler (`moved-clock.c`). */

const hourMs = 3_600_000;
const folder = mkdtempSync(join(tmpdir(), 'stillwater-clock-'));
const [file, library] = [join(folder, 'clock'), join(folder, 'moved-clock.so')];
const preloading = { LD_PRELOAD: library, CLOCK_FILE: file };

/** In place: browsers hold the file in memory. */
function setClock(hours: number): void {
  const seconds = Buffer.alloc(8);
  seconds.writeBigInt64LE(BigInt(hours * 3600));
  writeFileSync(file, seconds, { flag: existsSync(file) ? 'r+' : 'w' });
}

test.use({ newBrowser: true });

// The stage starts its browser after this, and the browser gets it from us.
test.beforeAll(() => {
  const compiled = spawnSync('cc', ['-shared', '-fPIC', '-o', library, join(import.meta.dirname, 'moved-clock.c'), '-ldl']);
  test.skip(compiled.status !== 0, 'there is no C compiler');
  setClock(0);
  Object.assign(process.env, preloading);
});
test.afterAll(() => {
  for (const name of Object.keys(preloading)) delete process.env[name];
});

const tell = (page: Page, name: string, body: unknown) => page.evaluate((message) => browser.runtime.sendMessage(message), { name, body });
const clockOf = (stage: Stage) => stage.keeper.evaluate(() => Date.now());
const opening = async (stage: Stage) => (await stage.waits()).openings[0];

for (const [words, hours] of [
  ['forward by a day', 25],
  ['back by a day', -25],
] as const) {
  test(`moved ${words}, nothing is over sooner, and nothing takes longer`, async ({ stage, browserName }) => {
    test.skip(browserName === 'firefox' && hours < 0, "Firefox's alarms are plain timers: one way tells of the other.");
    test.setTimeout(240_000);
    setClock(0);
    stage.serve('https://home.example/*', '<!doctype html><title>Home</title>');
    await stage.settle(keepingRowanAway);
    const page = await stage.openOwn('dashboard.html');
    await tell(page, 'weaken', { change: { kind: 'remove-person', person: 'person-1' } });
    await tell(page, 'askThrough', { account: 'rowan', intention: 'To read the note.', heldMs: 60_000 });
    const before = await clockOf(stage);
    setClock(hours);
    await expect.poll(async () => Math.round((await clockOf(stage)) / hourMs)).toBe(Math.round(before / hourMs) + hours);
    // The user goes on browsing: after a clock was set back, Chromium's alarms rest until it has caught up, unless we set them again.
    await stage.open('https://home.example/about');
    // The alarm, set for half a minute, and then the next, which is set by the new clock.
    for (const portions of [1, 2]) {
      const served = (await opening(stage))?.wait.served ?? 0;
      await expect.poll(async () => (await opening(stage))?.wait.served, { timeout: 80_000 }).toBeGreaterThan(served);
      expect((await opening(stage))?.wait.served, `${portions}`).toBeLessThan(4 * 60_000);
    }
    const { pending, openings } = await stage.waits();
    expect(openings.map(({ stage }) => stage)).toEqual(['waiting']);
    expect(pending).toHaveLength(1);
    expect(pending[0]?.wait.served).toBeLessThan(hourMs);
  });
}
