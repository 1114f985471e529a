import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const sources = ['src/', 'entrypoints/', 'wxt.config.ts'].flatMap(filesIn).filter((path) => /(?<!\.test)\.tsx?$/.test(path));
const code = sources.map(read).join('\n');

interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string; example?: string }>;
}

const messages = JSON.parse(read('public/_locales/en/messages.json')) as Record<string, Message>;
const keys = Object.keys(messages);
const pluralForm = /_(?:zero|one|two|few|many|other)$/;

/** Any quoted word in the code may be a key; a plural key is asked for by its base. */
const quoted = new Set([...code.matchAll(/['"`](?:__MSG_)?(\w+?)(?:__)?['"`]/g)].map(([, word]) => word));
const asked = [...code.matchAll(/\b(?:say|getMessage)\(\s*'(\w+)'|__MSG_(\w+)__/g)].map(
  ([, key, inManifest]) => (key ?? inManifest) as string,
);
const askedPlural = [...code.matchAll(/\bsayCount\(\s*'(\w+)'/g)].map(([, key]) => key as string);

function filesIn(path: string): string[] {
  if (!path.endsWith('/')) return [path];
  return readdirSync(new URL(path, root), { recursive: true }).map((name) => `${path}${name}`);
}

describe('the words of our pages', () => {
  test('none is missing', () => {
    expect(asked.length).toBeGreaterThan(50);
    expect(askedPlural.length).toBeGreaterThan(5);
    expect(asked.filter((key) => !(key in messages))).toEqual([]);
    expect(askedPlural.filter((key) => !(`${key}_other` in messages) || !(`${key}_one` in messages))).toEqual([]);
  });

  test('none is unused', () => {
    expect(keys.filter((key) => !quoted.has(key) && !quoted.has(key.replace(pluralForm, '')))).toEqual([]);
  });

  test('each tells the translator where it stands', () => {
    expect(keys.filter((key) => (messages[key]?.description ?? '').length < 5)).toEqual([]);
  });

  test('each placeholder is described, with an example, and no other stands in the text', () => {
    const wrong = keys.filter((key) => {
      const { message = '', placeholders = {} } = messages[key] ?? {};
      const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());
      const told = Object.entries(placeholders).filter(([, { content, example }]) => /^\$\d$/.test(content) && example !== undefined);
      return (
        [...new Set(used)].sort().join() !==
        told
          .map(([name]) => name)
          .sort()
          .join()
      );
    });
    expect(wrong).toEqual([]);
  });

  test('none blames, shouts or names what somebody over the shoulder should not read', () => {
    const unkind = /\b(?:ex|fail(?:ed|ure)?|relapse|cheat|streak lost|block(?:ed)?|stalk\w*|broke)\b|!/i;
    // What apps and phones call one of their own functions.
    const theirWord = /^beyond(?:Apps|Calls)Instead$/;
    expect(keys.filter((key) => !theirWord.test(key) && unkind.test(messages[key]?.message ?? ''))).toEqual([]);
  });
});
