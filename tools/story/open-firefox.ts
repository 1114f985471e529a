import { randomUUID } from 'node:crypto';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefox } from '@playwright/test';
import type { Opened } from './opened.ts';

const id = 'stillwater@stillwater.example';

/** Firefox without a window. It must be ESR or the Developer Edition: the others take signed extensions only. */
export async function openFirefox(program: string, extension: string): Promise<Opened> {
  const profile = await mkdtemp(join(tmpdir(), 'stillwater-'));
  const uuid = randomUUID();
  await mkdir(join(profile, 'extensions'));
  await cp(extension, join(profile, 'extensions', id), { recursive: true });
  const context = await firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath: program,
    viewport: { width: 1280, height: 900 },
    handleSIGINT: false,
    // Without it no page of the extension can be opened.
    args: ['--remote-allow-system-access'],
    firefoxUserPrefs: {
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      'extensions.enabledScopes': 15,
      'extensions.startupScanScopes': 15,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    },
  });
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
  return { context, origin: `moz-extension://${uuid}`, close };
}
