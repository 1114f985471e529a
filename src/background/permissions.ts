import { browser } from 'wxt/browser';
import { covers } from '../core/origins.ts';
import { sites } from '../sites/all.ts';
import { readSettings } from '../stores/settings.ts';
import { readTrouble, setTrouble } from '../stores/trouble.ts';
import { sync } from './sync.ts';

/**
 * The browser let go of hosts that were covered: the user should know. What it names may be wider than what we asked for (all
 * sites), so each host is looked at for itself.
 */
export async function onRemoved(): Promise<void> {
  const needed = new Set(covers(sites, await readSettings()).flatMap((cover) => cover.origins));
  const covered = (await browser.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches);
  // What went before is told no more: browsers tell one host at a time, and the scripts of the first are gone already.
  const candidates = [...new Set([...((await readTrouble()).permissions ?? []), ...covered])].filter((origin) => needed.has(origin));
  const isGranted = await Promise.all(candidates.map((origin) => browser.permissions.contains({ origins: [origin] })));
  const lost = candidates.filter((_, index) => !isGranted[index]);
  await setTrouble({ permissions: lost.length > 0 ? lost : undefined });
  await sync();
}

export async function onAdded(): Promise<void> {
  await setTrouble({ permissions: undefined });
  await sync();
}
