import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { type Devtools, devtools } from './devtools.ts';
import type { Window } from './window.ts';

/**
 * Any Chromium browser. The extension is loaded over DevTools, since branded Chrome ignores `--load-extension`, and the feed
 * opens only then: a page that loads while an extension with network rules arrives can stay empty.
 */
export function openChromium({ program, extension, url, folder }: Window) {
  const words = [
    `--user-data-dir=${folder}`,
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
    '--no-default-browser-check',
    // Chromium refuses to run as root with its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    'about:blank',
  ];
  const browser = spawn(program, words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  return { browser, ready: furnish(devtools(browser), extension, url) };
}

interface Target {
  targetId: string;
  type: string;
  url: string;
}

/** The extension opens a tab of its own when it is new; the feed comes last, so that it is the one in front. */
async function furnish(ask: Devtools, extension: string, url: string): Promise<void> {
  const { id } = await ask<{ id: string }>('Extensions.loadUnpacked', { path: extension });
  const pages = async () => (await ask<{ targetInfos: Target[] }>('Target.getTargets')).targetInfos.filter(({ type }) => type === 'page');
  const end = Date.now() + 3000;
  while (Date.now() < end && !(await pages()).some((page) => page.url.startsWith(`chrome-extension://${id}/`))) await setTimeout(50);
  const first = (await pages()).find((page) => page.url === 'about:blank');
  await ask('Target.createTarget', { url });
  if (first) await ask('Target.closeTarget', { targetId: first.targetId });
}
