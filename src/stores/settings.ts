import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { minutesADay } from '../core/hours.ts';
import { purposes } from '../core/purpose.ts';
import { firmnesses, noSettings, type Settings } from '../core/settings.ts';

/** What the user decided, as one value in `storage.local`: every context watches it, nobody is told. */

const key = 'settings';
/** Who writes what hangs on the settings holds it too: nothing of somebody comes back who has just been erased. */
export const settingsLock = key;
const at = v.pipe(v.number(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(400));

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

const minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(minutesADay - 1));
const hours = v.looseObject({ from: minute, to: minute });
const days = v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))));

const plan = v.looseObject({
  since: at,
  goalDays: v.optional(count),
  firmness: v.optional(v.picklist(firmnesses)),
  waitMinutes: v.optional(count),
  counting: v.optional(v.picklist(['slips', 'views'])),
  renewedAt: v.optional(at),
  renewEveryDays: v.optional(count),
  motives: v.optional(v.array(v.looseObject({ at, motive: text }))),
  reasons: v.optional(v.array(text)),
  // biome-ignore lint/suspicious/noThenProperty: "when ... then ..." is what it is called; it holds text and is awaited nowhere.
  ifThen: v.optional(v.array(v.looseObject({ when: text, then: text }))),
  quiet: v.optional(v.array(v.looseObject({ id: text, hours, days }))),
});

const aliases = v.array(v.looseObject({ kind: text, value: text }));
const channel = v.looseObject({
  id: text,
  kind: v.picklist(['thread', 'messages', 'outside']),
  site: v.optional(text),
  aliases: v.optional(aliases),
  hours,
  days,
  purpose: v.picklist(purposes),
  hints: v.optional(v.literal(true)),
});

const schema = v.looseObject({
  version: v.literal(1),
  people: v.array(
    v.looseObject({
      id: text,
      label: text,
      circle: v.picklist(['them', 'near']),
      off: v.optional(v.array(v.picklist(['hiding', 'guard']))),
      since: at,
      accounts: v.array(
        v.looseObject({
          id: text,
          realm: text,
          since: at,
          aliases,
          refused: v.optional(aliases),
          route: v.optional(text),
        }),
      ),
      names: v.array(text),
      named: v.optional(v.record(v.string(), at)),
      channels: v.optional(v.array(channel)),
    }),
  ),
  plan: v.optional(plan),
  hosts: v.array(text),
  mentions: v.optional(v.literal('part')),
});

/** @throws where what is stored cannot be read: nothing is overwritten then. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(key))[key];
  return stored === undefined ? noSettings : parseSettings(stored);
}

/** Unknown newer fields are kept. @throws ValiError */
export function parseSettings(stored: unknown): Settings {
  return v.parse(schema, stored) as Settings;
}

/** Reads, changes and writes in one turn: no two contexts can undo each other's change. @returns what is stored now. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request(key, async () => {
    const before = await readSettings();
    const after = change(before);
    if (after !== before) await browser.storage.local.set({ [key]: after });
    return after;
  });
}

/**
 * Writes in this very turn, what it is given. For a page that may be gone in the next: the browser's prompt closes the popup
 * that asked for it (seen in Chromium 156), and with it every write that begins by reading.
 */
export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [key]: settings });
}

export function watchSettings(changed: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[key]) void readSettings().then(changed);
  });
}
