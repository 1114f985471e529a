import type { BrowserContext } from '@playwright/test';

/** A browser with the extension in it. */
export interface Opened {
  context: BrowserContext;
  /** Where the extension's own pages live; ends without a slash. */
  origin: string;
  close(): Promise<void>;
}
