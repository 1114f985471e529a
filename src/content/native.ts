import type { Matching } from '../core/matcher.ts';
import type { Site } from '../core/site.ts';
import type { Message } from '../messages.ts';

/**
 * The few browser functions that the guard needs, from the native namespace: a page can kill or detect a framework's
 * wrapper, and every byte here runs on every page. After an update or removal of the extension they are gone.
 */

interface Native {
  runtime?: { id?: string; getURL(path: string): string; sendMessage(message: unknown): Promise<unknown> };
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>> };
    onChanged: { addListener(listener: (changes: Record<string, unknown>, area: string) => void): void };
  };
  extension?: { inIncognitoContext?: boolean };
}

const scope = globalThis as unknown as {
  browser?: Native;
  chrome?: Native;
  stillwaterSites?: Record<string, Site>;
  stillwaterTalk?: TalkHere;
};
const native = (scope.browser?.runtime ? scope.browser : scope.chrome) as Native;

/** False once the extension was updated or removed while this page stayed open: a newer guard takes over, or none. */
export const isAlive = (): boolean => native.runtime?.id !== undefined;

export const sitesHere = (): Site[] => Object.values(scope.stillwaterSites ?? {});

export async function readMatching(): Promise<Matching | undefined> {
  return (await native.storage.local.get('matching')).matching as Matching | undefined;
}

export function watchMatching(changed: () => void): void {
  native.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes.matching) changed();
  });
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
