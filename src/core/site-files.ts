import type { Site } from './site.ts';

/**
 * How site data reaches a web page: small files which leave it in the isolated world that the guard runs in (no page can
 * see it). Written by the build, registered by the worker, so that a site costs nothing where it is not used.
 */

/** All that is known of a site, for its own pages. */
export const siteFile = (id: string): string => `sites/${id}.js`;

/** Its URLs alone, to know a link to it elsewhere. */
export const grammarFile = (id: string): string => `grammars/${id}.js`;

export function siteFiles(site: Site): { file: string; text: string }[] {
  return [
    { file: siteFile(site.id), text: script(site) },
    { file: grammarFile(site.id), text: script({ ...site, evidence: [], surfaces: [] }) },
  ];
}

const script = (site: Site): string => `(globalThis.stillwaterSites??={})[${JSON.stringify(site.id)}]=${JSON.stringify(site)};\n`;
