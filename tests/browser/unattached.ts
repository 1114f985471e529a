import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { hostRules, type Place } from './chromium.ts';
import { program } from './installed.ts';
import { applySettings, awaitInstalled } from './own-page.ts';
import { keepingRowanAway } from './people.ts';
import type { Web } from './web.ts';

/**
 * A Chromium to which nobody is attached while pages run: whoever is, as Playwright is, turns prerendering off. So the browser is set up
 * by somebody who leaves again, and from then on the pages themselves tell how they fare.
 */

/** @param installed with the extension, or bare. */
export function startAlone(web: Web, { profile, extension }: Place, installed: boolean): ChildProcess {
  const plain = ['--headless=new', '--no-sandbox', '--no-first-run', '--ignore-certificate-errors', '--remote-debugging-port=0'];
  const args = [...plain, `--user-data-dir=${profile}`, `--host-resolver-rules=${hostRules(web)}`];
  const loaded = installed ? [`--load-extension=${extension}`] : [];
  return spawn(program('CHROMIUM', 'chromium', 'chromium-browser'), [...args, ...loaded, 'about:blank'], { stdio: 'ignore' });
}

export async function keepRowanAway(place: Place): Promise<void> {
  const browser = await attach(place);
  const keeper = await browser.contexts()[0]?.newPage();
  if (!keeper) throw new Error('Chromium has no window.');
  await keeper.goto(`chrome-extension://${place.id}/manifest.json`);
  await awaitInstalled(keeper);
  await applySettings(keeper, keepingRowanAway);
  await browser.close();
}

export async function visitAndLeave(place: Place, address: string): Promise<void> {
  const browser = await attach(place);
  const page = await browser.contexts()[0]?.newPage();
  await page?.goto(address);
  // Only the connection ends.
  await browser.close();
}

/** Chromium writes down where it listens when it does. */
async function attach({ profile }: Place) {
  for (let tries = 0; ; tries++) {
    const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n');
    if (port) return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    if (tries > 100) throw new Error('Chromium does not listen.');
    await setTimeout(200);
  }
}

export async function ended(browser: ChildProcess): Promise<void> {
  const exit = new Promise((done) => browser.once('exit', done));
  browser.kill();
  await exit;
}
