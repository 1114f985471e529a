import { browser } from 'wxt/browser';
import { siteOf } from '../../core/grammar.ts';
import { isUndoable, type Slip } from '../../core/log.ts';
import { freeLabel } from '../../core/naming.ts';
import { type Found, readPaste } from '../../core/paste.ts';
import { type Here, type Place, placeOf, places, type Standing, standing } from '../../core/places.ts';
import { resolve } from '../../core/resolve.ts';
import type { Settings } from '../../core/settings.ts';
import { countTurnedBack } from '../../stores/log.ts';
import { readSettings } from '../../stores/settings.ts';
import { readTrouble, type Trouble } from '../../stores/trouble.ts';
import { isAllowed, uncoveredOf } from '../permissions.ts';
import { type Days, readDays } from '../read-days.ts';
import { knownAt, sites } from '../site-list.ts';
import { say } from '../text.ts';
import { currentUrl } from './current-tab.ts';

/** All that the popup shows, read before its first paint. */
export interface PopupData {
  settings: Settings;
  trouble: Trouble;
  uncovered: Place[];
  /** What can be told from the log; missing where it cannot be read, and in a private window, which has none. */
  log?: LogView;
  isPrivate: boolean;
  page?: PageView;
  /** The label that is offered for somebody new. */
  label: string;
  /** Servers on which the user reads; the one in front of them, where they named none yet. */
  hosts: string[];
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
  const isPrivate = browser.extension.inIncognitoContext;
  const [settings, trouble, url] = await Promise.all([readSettings(), readTrouble(), currentUrl()]);
  const [log, page, uncovered] = await Promise.all([
    isPrivate ? undefined : readLog(settings, Date.now()).catch(() => undefined),
    readPage(settings, url),
    uncoveredOf(places(sites, settings)),
  ]);
  const guessed = page?.server === undefined ? [] : [page.server];
  return {
    ...{ settings, trouble, uncovered, isPrivate },
    label: freeLabel(settings.people, (number) => say('personLabel', number)),
    hosts: settings.hosts.length > 0 ? settings.hosts : guessed,
    ...(log && { log }),
    ...(page && { page }),
  };
}

async function readLog(settings: Settings, now: number): Promise<LogView> {
  const [days, turnedBack] = await Promise.all([readDays(settings, now), countTurnedBack(0)]);
  const undoable = days.slips.filter((slip) => isUndoable(slip, now)).sort((a, b) => b.notedAt - a.notedAt)[0];
  return { ...days, turnedBack, ...(undoable && { undoable }) };
}

async function readPage(settings: Settings, url: string | undefined): Promise<PageView | undefined> {
  if (url === undefined) return undefined;
  const known = await knownAt(url);
  const here = placeOf(known, settings, url);
  if (here === undefined) return undefined;
  const isProfile = resolve(known, url)?.kind === 'profile';
  const profile = isProfile ? readPaste(url, known, settings.people).found[0] : undefined;
  const isServer = here.newHost !== undefined && siteOf(known, here.newHost) === known.anywhere;
  return {
    ...{ here, standing: standing(here.named, here.named && (await isAllowed(here))) },
    ...(profile && { profile }),
    ...(isServer && here.newHost !== undefined && { server: here.newHost }),
  };
}
