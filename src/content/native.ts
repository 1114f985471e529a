import type { Learned } from '../core/learned.ts';
import { listIn } from '../core/list-address.ts';
import type { Matching } from '../core/matcher.ts';
import type { Learning, Site } from '../core/site.ts';
import type { Watches } from '../core/site-files.ts';
import type { Message } from '../messages.ts';
import type { RootsIn, roots } from './roots.ts';

/**
 * The few browser functions that the guard needs, from the native namespace: a page can kill or detect a framework's
 * wrapper, and every byte here runs on every page. After an update or removal of the extension they are gone.
 */

export interface Native {
  runtime?: { id?: string; getURL(path: string): string; sendMessage(message: unknown): Promise<unknown> };
  storage: {
    local: { get(key: string | string[]): Promise<Record<string, unknown>> };
    onChanged: { addListener(listener: (changes: Record<string, { newValue?: unknown }>, area: string) => void): void };
  };
  extension?: { inIncognitoContext?: boolean };
}

const scope = globalThis as unknown as {
  browser?: Native;
  chrome?: Native;
  stillwaterSites?: Record<string, Site>;
  stillwaterTalk?: TalkHere;
  stillwaterLessons?: Record<string, Learning>;
  stillwaterWatches?: Record<string, Watches>;
  stillwaterBeside?: Beside;
  stillwaterAddress?: string;
  stillwaterRoots?: typeof roots;
};
const native = (import.meta.env.FIREFOX || scope.browser?.runtime ? scope.browser : scope.chrome) as Native;

/**
 * False once the extension was updated or removed while this page stayed open: a newer guard takes over, or none. Firefox ends scripts
 * of an extension that is gone, and makes each API when it is first asked for, which takes milliseconds.
 */
export const isAlive = (): boolean => import.meta.env.FIREFOX || native.runtime?.id !== undefined;

export const sitesHere = (): Site[] => Object.values(scope.stillwaterSites ?? {});

/** The site of this page and what can be learned there; none in a private window. */
export function lessonsHere(): { site: Site; learning: Learning } | undefined {
  if (native.extension?.inIncognitoContext) return undefined;
  const [found] = Object.entries(scope.stillwaterLessons ?? {});
  const site = found && scope.stillwaterSites?.[found[0]];
  return site && { site, learning: found[1] };
}

/** The site of this page and what has to be on it; none in a private window. */
export function watchesHere(): ({ site: Site } & Watches) | undefined {
  if (native.extension?.inIncognitoContext) return undefined;
  const [found] = Object.entries(scope.stillwaterWatches ?? {});
  const site = found && scope.stillwaterSites?.[found[0]];
  return site && { site, ...found[1] };
}

/** Whether something was missing on any site before. */
export const readUnsure = async (): Promise<boolean> => (await native.storage.local.get('misses')).misses !== undefined;

/** What a site is called, and the rows in which it counts what is new. */
export interface Beside {
  name: string;
  /** Selector, or nothing. */
  rows: string;
}

/** A site that no file describes goes by its host. */
export function besideHere(): Beside {
  const { name, rows } = scope.stillwaterBeside ?? { name: '', rows: '' };
  return { name: name || location.hostname.replace(/^www\./, ''), rows };
}

/** Whom to keep away, with what was learned of them, and when it was last met. */
export async function readKnown(): Promise<{ matching?: Matching; learned?: Learned[] }> {
  return native.storage.local.get(['matching', 'learned']);
}

/** What the address of the script before us carried, in Firefox: see `withList`. */
export const matchingHere = (): Matching | undefined => listIn(scope.stillwaterAddress ?? '');

/** Where people appear in shadow roots, the script before us can find them. */
export const rootsHere = (selector: string | undefined, entered: (root: ShadowRoot) => void, late: (root: ParentNode) => void): RootsIn =>
  (selector && scope.stillwaterRoots?.(selector, entered, late)) || (() => []);

export async function readMatching(): Promise<Matching | undefined> {
  return (await native.storage.local.get('matching')).matching as Matching | undefined;
}

/** @param changed is told the new value; none where everything was erased. */
export function watchMatching(changed: (value: Matching | undefined) => void): void {
  native.storage.onChanged.addListener(({ matching }, area) => {
    if (area === 'local' && matching) changed(matching.newValue as Matching | undefined);
  });
}

/**
 * The list as it is, and as it changes. A page that was kept and comes back was told of nothing meanwhile.
 * @param changed is told the value; none where everything was erased.
 */
export function followMatching(changed: (value: Matching | undefined) => void): void {
  const read = () =>
    void readMatching()
      .then(changed)
      .catch(() => undefined);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) read();
  });
  watchMatching(changed);
  read();
}

/** Whether an element belongs to a chat that is open for now. Only where somebody has a channel is there anything that knows. */
export type IsTalk = (element: Element) => boolean;
type TalkHere = (value: Matching | undefined) => IsTalk | undefined;

export const talkHere: TalkHere = (value) => scope.stillwaterTalk?.(value);

/** The whole address of one of our pages; none when the extension is gone. */
export const ownUrl = (path: string): string | undefined => native.runtime?.getURL(path);

/** Tells the worker, and never waits: with a dead worker or in a private window nothing is lost but the note. */
export function report(message: Message): void {
  if (native.extension?.inIncognitoContext || !isAlive()) return;
  try {
    native.runtime?.sendMessage(message)?.catch(() => undefined);
  } catch {
    // The extension went away between the check and the call.
  }
}

/** The same for scripts that have room for it: again where a worker that is just being ended did not hear it, as in `src/send.ts`. */
export async function reportSurely(message: Message): Promise<void> {
  if (native.extension?.inIncognitoContext) return;
  for (let left = 3; left >= 0 && isAlive(); left--) {
    try {
      await native.runtime?.sendMessage(message);
      return;
    } catch (error) {
      if (!/receiving end does not exist/i.test(String(error))) return;
    }
    await new Promise((done) => setTimeout(done, 300));
  }
}
