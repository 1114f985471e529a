import type { Site } from './core/site.ts';

/**
 * How site data reaches a web page: one file a site, which leaves its data in the isolated world that the guard runs in
 * (no page can see it). Read by the build, which writes the files, and by the worker, which registers them.
 */
export const siteFile = (id: string): string => `sites/${id}.js`;

export const siteScript = (site: Site): string => `(globalThis.stillwaterSites??={})[${JSON.stringify(site.id)}]=${JSON.stringify(site)};`;
