import { createHash } from 'node:crypto';
import { cp, mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { builds, type Installed, newFolder, program } from './installed.ts';
import type { Web } from './web.ts';

/** Branded Chrome takes no unpacked extension from the command line any more; Chromium does. */
export async function launchChromium(web: Web): Promise<Installed> {
  const folder = await realpath(await newFolder());
  const extension = join(folder, 'extension');
  const profile = join(folder, 'profile');
  // A copy: building again must not pull the extension from under a running browser.
  await cp(join(builds, 'chrome-mv3-test'), extension, { recursive: true });
  const id = extensionId(extension);
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify({ extensions: { settings: { [id]: { incognito: true } } } }));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program('CHROMIUM', 'chromium', 'chromium-browser'),
    args: [`--load-extension=${extension}`, `--host-resolver-rules=${hostRules(web)}`, '--ignore-certificate-errors'],
    // People have both; Playwright's defaults would hide what goes wrong with pages that come back.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
  });
  const close = async () => {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { context, origin: `chrome-extension://${id}`, stopWorker, closeOthers, close };
}

/** Every host is the test's web, except those that Chromium calls on its own behalf. */
function hostRules({ ports }: Web): string {
  const none = ['accounts.google.com', 'update.googleapis.com'].map((host) => `MAP ${host} ~NOTFOUND`);
  return [...none, `MAP *:443 127.0.0.1:${ports.https}`, `MAP *:80 127.0.0.1:${ports.http}`].join(', ');
}

/** Chromium names an unpacked extension after its folder: the first 128 bits of a SHA-256, written with a to p. */
function extensionId(folder: string): string {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hex].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

async function closeOthers(keeper: Page): Promise<void> {
  const others = keeper
    .context()
    .pages()
    .filter((page) => page !== keeper);
  await Promise.all(others.map((page) => page.close()));
}

async function stopWorker(keeper: Page): Promise<void> {
  const session = await keeper.context().newCDPSession(keeper);
  const versionId = await runningWorker(session);
  if (versionId !== undefined) await session.send('ServiceWorker.stopWorker', { versionId });
  await session.detach();
}

/** Only ours: a site's service worker must be able to answer while ours is stopped. */
function runningWorker(session: CDPSession): Promise<string | undefined> {
  return new Promise((done, failed) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const ours = versions.filter(({ scriptURL }) => scriptURL.startsWith('chrome-extension:'));
      if (ours.length > 0) done(ours.find(({ runningStatus }) => runningStatus === 'running')?.versionId);
    });
    session.send('ServiceWorker.enable').catch(failed);
  });
}
