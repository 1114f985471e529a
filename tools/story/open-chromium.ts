import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Opened } from './opened.ts';

/** Any Chromium browser without a window. The extension is loaded over DevTools, since branded Chrome ignores `--load-extension`. */
export async function openChromium(program: string, extension: string): Promise<Opened> {
  const profile = await mkdtemp(join(tmpdir(), 'stillwater-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    viewport: { width: 1280, height: 900 },
    handleSIGINT: false,
    args: ['--enable-unsafe-extension-debugging'],
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
  });
  const session = await context.browser()?.newBrowserCDPSession();
  const loaded = (await session?.send('Extensions.loadUnpacked' as 'Browser.close', { path: extension } as never)) as unknown as {
    id: string;
  };
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
  return { context, origin: `chrome-extension://${loaded.id}`, close };
}
