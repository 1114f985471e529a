import { browser } from 'wxt/browser';

/**
 * What the user should be told, kept in memory (`storage.session`): it survives the worker, needs no disk, and is gone
 * with the browser session.
 */
export interface Trouble {
  /** The log could not be written, since this moment (epoch milliseconds). */
  log?: number;
  /** Match patterns that the browser no longer lets us cover. */
  permissions?: string[];
  /** Protection was off between these moments. */
  gap?: { from: number; to: number };
}

const key = 'trouble';

export async function readTrouble(): Promise<Trouble> {
  return ((await browser.storage.session.get(key))[key] as Trouble | undefined) ?? {};
}

/** Sets what is given; `undefined` clears it. */
export async function setTrouble(change: { [Key in keyof Trouble]: Trouble[Key] | undefined }): Promise<void> {
  await browser.storage.session.set({ [key]: JSON.parse(JSON.stringify({ ...(await readTrouble()), ...change })) });
}

/** The one place for errors that nobody can handle. Says what was being done, never whom it was about. */
export function report(error: unknown, doing: string): void {
  console.error(`Stillwater, while ${doing}:`, error instanceof Error ? `${error.name}: ${error.message}` : typeof error);
}
