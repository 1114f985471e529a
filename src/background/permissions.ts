import { covers } from '../core/origins.ts';
import { sites } from '../sites/all.ts';
import { readSettings } from '../stores/settings.ts';
import { readTrouble, setTrouble } from '../stores/trouble.ts';
import { sync } from './sync.ts';

/** The browser let go of hosts that these people need covered: the user should know. */
export async function onRemoved({ origins = [] }: { origins?: string[] }): Promise<void> {
  const needed = new Set(covers(sites, await readSettings()).flatMap((cover) => cover.origins));
  // Browsers tell one host at a time.
  const lost = [...new Set([...((await readTrouble()).permissions ?? []), ...origins])].filter((origin) => needed.has(origin));
  await setTrouble({ permissions: lost.length > 0 ? lost : undefined });
  await sync();
}

export async function onAdded(): Promise<void> {
  await setTrouble({ permissions: undefined });
  await sync();
}
