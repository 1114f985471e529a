import { accessSync, constants } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';

/** A browser with Stillwater installed, and private windows allowed to it. */
export interface Installed {
  context: BrowserContext;
  /** Where our own pages live; ends without a slash. */
  origin: string;
  /** Lets the browser take the worker's life, as it does when the worker has been idle. @param keeper one of our pages. */
  stopWorker(keeper: Page): Promise<void>;
  /** Closes every tab but this one, private ones too. @param keeper one of our pages. */
  closeOthers(keeper: Page): Promise<void>;
  close(): Promise<void>;
}

export const builds = join(import.meta.dirname, '../../.output');

export function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'stillwater-'));
}

/** The first of these programs that is installed. An environment variable can name another. */
export function program(variable: string, ...names: string[]): string {
  const named = process.env[variable];
  if (named) return named;
  const places = (process.env.PATH ?? '').split(delimiter);
  const found = names.flatMap((name) => places.map((place) => join(place, name))).find(isProgram);
  if (!found) throw new Error(`None of ${names.join(', ')} is installed: name a browser in the environment variable ${variable}.`);
  return found;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
