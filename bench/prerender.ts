import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { hostRules, newPlace, type Place } from '../tests/browser/chromium.ts';
import { watched } from '../tests/browser/frames.ts';
import { program } from '../tests/browser/installed.ts';
import { applySettings, awaitInstalled } from '../tests/browser/own-page.ts';
import { feed, keepingRowanAway, post } from '../tests/browser/people.ts';
import { Web } from '../tests/browser/web.ts';

/**
 * A feed that Chromium renders before the user goes there. Whoever is attached to the browser, as Playwright is, turns that
 * off: so the browser is set up by somebody who leaves again, and from then on the pages themselves tell how they fare.
 */

const home = 'https://home.example/';
const waitMs = 60_000;

export async function measurePrerender() {
  const seen = { browser: 'chromium' as const, what: 'a page that was prerendered', loads: 1, controlLoads: 1 };
  return { ...seen, with: await framesOf(true), without: await framesOf(false) };
}

async function framesOf(installed: boolean): Promise<number> {
  const web = await new Web().open();
  const place = await newPlace();
  const browser = start(web, place, installed);
  try {
    await setUp(place, installed);
    const wasShown = serve(web, installed);
    await visitAndLeave(place);
    await inTime(wasShown);
    return web.sightings;
  } finally {
    await ended(browser);
    await web.close();
    await rm(place.folder, { recursive: true, force: true });
  }
}

function start(web: Web, { profile, extension }: Place, installed: boolean): ChildProcess {
  const plain = ['--headless=new', '--no-sandbox', '--no-first-run', '--ignore-certificate-errors', '--remote-debugging-port=0'];
  const args = [...plain, `--user-data-dir=${profile}`, `--host-resolver-rules=${hostRules(web)}`];
  const loaded = installed ? [`--load-extension=${extension}`] : [];
  return spawn(program('CHROMIUM', 'chromium', 'chromium-browser'), [...args, ...loaded, 'about:blank'], { stdio: 'ignore' });
}

async function setUp(place: Place, installed: boolean): Promise<void> {
  if (!installed) return;
  const browser = await attach(place);
  const keeper = await browser.contexts()[0]?.newPage();
  if (!keeper) throw new Error('Chromium has no window.');
  await keeper.goto(`chrome-extension://${place.id}/manifest.json`);
  await awaitInstalled(keeper);
  await applySettings(keeper, keepingRowanAway);
  await browser.close();
}

async function visitAndLeave(place: Place): Promise<void> {
  const browser = await attach(place);
  const page = await browser.contexts()[0]?.newPage();
  await page?.goto(`${home}start`);
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

/** @returns when the prerendered page has been on screen for a while. */
function serve(web: Web, installed: boolean): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  web.serve(`${home}start`, startPage);
  web.serve(`${home}feed`, watched(feed(post('rowan@far.example', 'Rowan Ashby', 'data-watch') + post('ada', 'Ada Finch') + tells)));
  web.serve(`${home}shown`, ({ url }) => {
    if (installed && url.search !== '?open') reject(new Error('The prerendered page was not opened.'));
    else resolve();
    return '';
  });
  return promise;
}

/** When nobody is attached any more it asks for the feed ahead of time, and goes there. */
const startPage = `<!doctype html><title>Start</title><h1>Start</h1><script>
  setTimeout(() => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = '{ "prerender": [{ "urls": ["/feed"], "eagerness": "immediate" }] }';
    document.head.append(rules);
    setTimeout(() => { location.href = '/feed'; }, 3000);
  }, 2000);</script>`;

/** Only a page that came out of a prerender says that it was shown. */
const tells = `<script>
  if (document.prerendering) document.addEventListener('prerenderingchange', () => setTimeout(() => fetch('/shown?' + document.documentElement.dataset.veil), 1000));
</script>`;

function inTime(shown: Promise<void>): Promise<void> {
  const late = setTimeout(waitMs, undefined, { ref: false }).then(() => Promise.reject(new Error('Nothing was prerendered.')));
  return Promise.race([shown, late]);
}

async function ended(browser: ChildProcess): Promise<void> {
  const exit = new Promise((done) => browser.once('exit', done));
  browser.kill();
  await exit;
}
