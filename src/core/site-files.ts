import type { Site, Surface } from './site.ts';

/**
 * How site data reaches a web page: one small file a site, which leaves it in the isolated world that the guard runs in (no page can
 * see it). Written by the build, registered by the worker, so that a site costs nothing where it is not used.
 */

export const siteFile = (id: string): string => `sites/${id}.js`;

export const siteScript = (site: Site): string =>
  `(globalThis.stillwaterSites??={})[${JSON.stringify(site.id)}]=${JSON.stringify(onPages(site))};\n`;

const onPages = ({ name: _name, ...site }: Site): object => ({ ...site, surfaces: site.surfaces.map(needed) });

/** What a surface is called and when it was right is for those who read the file. */
const needed = ({ name: _name, seen: _seen, ...surface }: Surface): object => surface;
