import { randomUUID } from 'node:crypto';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { firefox, type Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { builds, type Installed, newFolder, program } from './installed.ts';
import type { Web } from './web.ts';

declare const browser: Browser;

const id = 'stillwater@stillwater.example';

/** Needs a Firefox that takes unsigned extensions: ESR or Developer Edition. */
export async function launchFirefox(web: Web): Promise<Installed> {
  const profile = await newFolder();
  const uuid = randomUUID();
  await mkdir(join(profile, 'extensions'));
  await cp(join(builds, 'firefox-mv3-test'), join(profile, 'extensions', id), { recursive: true });
  const permissions = { [id]: { permissions: ['internal:privateBrowsingAllowed'], origins: [] } };
  await writeFile(join(profile, 'extension-preferences.json'), JSON.stringify(permissions));
  const context = await firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath: program('FIREFOX', 'firefox-esr', 'firefox-developer-edition'),
    // Without it no page of ours can be opened.
    args: ['--remote-allow-system-access'],
    ignoreHTTPSErrors: true,
    firefoxUserPrefs: { ...installing(uuid), ...lookingOnlyAt(web), 'extensions.background.idle.timeout': idleMs },
  });
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
  // Nothing can stop the worker from outside, but it never waits long.
  return { context, origin: `moz-extension://${uuid}`, stopWorker: async () => {}, closeOthers, close };
}

/** After so long without work Firefox ends the worker: in most tests it happens more than once. */
const idleMs = 500;

function installing(uuid: string) {
  return {
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    'extensions.enabledScopes': 15,
    'extensions.startupScanScopes': 15,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
  };
}

function lookingOnlyAt({ ports }: Web) {
  return { 'network.dns.forceResolve': '127.0.0.1', 'network.socket.forcePort': `443=${ports.https};80=${ports.http}` };
}

/** Through the extension: Playwright knows neither every tab that shows one of our pages nor when such a tab has closed. */
async function closeOthers(keeper: Page): Promise<void> {
  await keeper.evaluate(async () => {
    const kept = await browser.tabs.getCurrent();
    const others = (await browser.tabs.query({})).filter(({ id }) => id !== kept?.id);
    await browser.tabs.remove(others.flatMap(({ id }) => id ?? []));
  });
}
