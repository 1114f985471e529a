import { browser } from 'wxt/browser';
import { type Found, profileAt } from '../../core/found.ts';
import { siteOf } from '../../core/grammar.ts';
import { isUndoable, type Slip } from '../../core/log.ts';
import type { Seen } from '../../core/milestone.ts';
import { type Here, type Place, placeOf, places, type Standing, standing } from '../../core/places.ts';
import type { Settings } from '../../core/settings.ts';
import { hasMisses } from '../../stores/missed.ts';
import { readSeen } from '../../stores/seen.ts';
import { readSettings } from '../../stores/settings.ts';
import { readTotals } from '../../stores/totals.ts';
import { readTrouble, type Trouble } from '../../stores/trouble.ts';
import { isAllowed, uncoveredOf } from '../permissions.ts';
import { type Days, daysOf } from '../read-days.ts';
import { knownAt, sites } from '../site-list.ts';
import { currentUrl } from './current-tab.ts';
import type { Unsure } from './unsure.ts';

/** All that the popup shows, read before its first paint. */
export interface PopupData {
  settings: Settings;
  trouble: Trouble;
  uncovered: Place[];
  /** Where hiding may have stopped working. */
  unsure: Unsure[];
  /** What can be told from the log; missing where it cannot be read, and in a private window, which has none. */
  log?: LogView;
  isPrivate: boolean;
  page?: PageView;
}

export interface LogView extends Days {
  turnedBack: number;
  /** The last slip, while it can be taken back. */
  undoable?: Slip;
}

/** The page in front of the user. */
export interface PageView {
  here: Here;
  standing: Standing;
  /** The server that they read on, should it be one. */
  server?: string;
  /** Somebody's profile, and they are on no list. */
  profile?: Found;
}

/** @throws where the settings cannot be read. Everything else may fail, and is left out. */
export async function readPopup(): Promise<PopupData> {
  const now = Date.now();
  const isPrivate = browser.extension.inIncognitoContext;
  const reading = isPrivate ? undefined : Promise.all([readTotals(now), readSeen()]).catch(() => undefined);
  const [settings, trouble, url, isUnsure] = await Promise.all([readSettings(), readTrouble(), currentUrl(), hasMisses()]);
  const [log, page, uncovered] = await Promise.all([reading, readPage(settings, url), uncoveredOf(places(sites, settings))]);
  // Hardly ever, so it is not part of what every visit loads.
  const unsure = isUnsure ? await import('./unsure.ts').then(({ readUnsure }) => readUnsure(settings, uncovered)) : [];
  return {
    ...{ settings, trouble, uncovered, unsure, isPrivate },
    ...(log && { log: viewOf(settings, ...log, now) }),
    ...(page && { page }),
  };
}

type Log = Awaited<ReturnType<typeof readTotals>>;

function viewOf(settings: Settings, { slips, views, turnedBack }: Log, seen: Seen | undefined, now: number): LogView {
  const days = daysOf(settings, { slips, views, seen }, now);
  const undoable = slips.filter((slip) => isUndoable(slip, now)).sort((a, b) => b.notedAt - a.notedAt)[0];
  return { ...days, turnedBack, ...(undoable && { undoable }) };
}

async function readPage(settings: Settings, url: string | undefined): Promise<PageView | undefined> {
  if (url === undefined) return undefined;
  const known = await knownAt(url);
  const here = placeOf(known, settings, url);
  if (here === undefined) return undefined;
  const profile = profileAt(known, url, settings.people);
  const isServer = here.newHost !== undefined && siteOf(known, here.newHost) === known.anywhere;
  return {
    ...{ here, standing: standing(here.named, here.named && (await isAllowed(here))) },
    ...(profile && { profile }),
    ...(isServer && here.newHost !== undefined && { server: here.newHost }),
  };
}
