import { readUnknown } from '../../core/longtail.ts';
import { type Paste, type PasteOptions, readPaste } from '../../core/paste.ts';
import type { Person } from '../../core/settings.ts';
import { known } from '../known-sites.ts';

/** Reads what is pasted, with all that is known of any site, and says what was read. Large: loaded when somebody is about to be named. */

export { handleSites } from '../known-sites.ts';
export { PartChoice } from './PartChoice.tsx';
export { Pieces } from './Pieces.tsx';
export { SiteChoice } from './SiteChoice.tsx';

export const readLinks = (text: string, people: readonly Person[], options: PasteOptions): Paste =>
  readPaste(text, known, people, { ...options, unknown: readUnknown });
