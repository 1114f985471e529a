import { describe, expect, test } from 'vitest';
import type * as native from '../src/content/native.ts';
import type { outline } from '../src/content/outline.ts';
import type { roots } from '../src/content/roots.ts';
import type { Misses } from '../src/core/canary.ts';
import type { checkDraft } from '../src/core/draft.ts';
import type { Site } from '../src/core/site.ts';
import { watchesOf } from '../src/core/site-files.ts';
import { type Message, messages } from '../src/messages.ts';
import { sites } from '../src/sites/all.ts';
import { withinOneScript } from './within-one-script.ts';

/**
 * What goes from one script to another must keep its names. All of it goes through `native.ts`, a message, or a function that a script
 * leaves for the next: the compiler knows those types whole, so `tsc` is the test.
 */

/** The names of all properties in a value, and in what its functions take and give. */
type Names<Value, Deep extends 0[] = []> = Deep['length'] extends 9
  ? never
  : Value extends Node | RegExp | ((...given: never[]) => unknown)
    ? Value extends (...given: infer Given) => infer Given2
      ? Names<Given[number], [...Deep, 0]> | Names<Given2, [...Deep, 0]>
      : never
    : Value extends Promise<infer Kept>
      ? Names<Kept, Deep>
      : Value extends readonly (infer Each)[]
        ? Names<Each, Deep>
        : Value extends object
          ? Literal<keyof Value> | { [Key in keyof Value]-?: Names<Value[Key], [...Deep, 0]> }[keyof Value]
          : never;

type Literal<Key> = Key extends string ? (string extends Key ? never : Key) : never;

/** What every object of the language and of a page has. */
type OfTheBrowser = {
  [Name in keyof typeof globalThis]: (typeof globalThis)[Name] extends { prototype: infer Instance } ? Literal<keyof Instance> : never;
}[keyof typeof globalThis];

type Crossing =
  | Names<typeof native>
  | Names<native.Native>
  | Names<Message>
  | Names<Site>
  | Names<Misses>
  | Names<typeof roots>
  | Names<typeof outline>
  | Names<typeof checkDraft>
  | OfTheBrowser;

/** `true` where none of the names crosses, else those that do. */
type Within<Name extends string> = [Extract<Name, Crossing>] extends [never] ? true : Extract<Name, Crossing>;

const isSafe: Within<(typeof withinOneScript)[number]> = true;
// And the compiler would say so, of each way out of a script.
// @ts-expect-error a message
const ofMessage: Within<'taught'> = true;
// @ts-expect-error a file of a site
const ofSite: Within<'surfaces'> = true;
// @ts-expect-error a value in storage
const ofStorage: Within<'unguarded'> = true;
// @ts-expect-error another script
const ofScript: Within<'carriers'> = true;
// @ts-expect-error the browser's namespace
const ofNamespace: Within<'sendMessage'> = true;
// @ts-expect-error the browser
const ofBrowser: Within<'shadowRoot'> = true;

/** The keys of all objects in a value. */
function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(keysIn)];
}

/** What schemas ask for. */
function asked(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { entries = {} } = schema as { entries?: object };
  return [...Object.keys(entries), ...Object.values(entries).flatMap(asked), ...Object.values(schema).flatMap(asked)];
}

describe('names that are shortened', () => {
  test('are none that another script, a value in storage or the browser has', () => {
    expect([isSafe, ofMessage, ofSite, ofStorage, ofScript, ofNamespace, ofBrowser]).not.toContain(false);
    expect(new Set(withinOneScript).size).toBe(withinOneScript.length);
  });

  test('stand in no file of a site and in no message', () => {
    const found = new Set([...keysIn([sites, sites.map(watchesOf)]), ...asked(messages)]);
    expect([...found]).toEqual(expect.arrayContaining(['surfaces', 'reserved', 'carriers', 'taught', 'shown']));
    for (const name of withinOneScript) expect(found, name).not.toContain(name);
  });
});
