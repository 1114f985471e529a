import type { Evidence, Site, Surface } from './site.ts';

/**
 * How site data reaches a web page: one small file a site, which leaves it in the isolated world that the guard runs in (no page can
 * see it). Written by the build, registered by the worker, so that a site costs nothing where it is not used.
 */

export const siteFile = (id: string): string => `sites/${id}.js`;

/** @param tellsAddress it also leaves the address by which it was registered: see `withList`. */
export const siteScript = (site: Site, tellsAddress = false): string =>
  `(globalThis.stillwaterSites??={})[${JSON.stringify(site.id)}]=${JSON.stringify(onPages(site))};${
    tellsAddress ? 'stillwaterAddress=Error().fileName;' : ''
  }\n`;

export const lessonFile = (id: string): string => `lessons/${id}.js`;

/** What can be learned on a site is no part of its file: nothing that has to be there before the first paint may grow by it. */
export const lessonScript = ({ id, learn = {} }: Site): string =>
  `(globalThis.stillwaterLessons??={})[${JSON.stringify(id)}]=${JSON.stringify(learn)};\n`;

export const besideFile = (id: string): string => `beside/${id}.js`;

/** What a title is to say instead of their name, and where rows count what is new. A site of many hosts goes by each of them. */
export const besideScript = ({ name, hosts, surfaces }: Site): string => {
  const rows = surfaces.filter((surface) => /^(?:group )?chat row|^notification/.test(surface.name)).map(({ box }) => box);
  return `stillwaterBeside=${JSON.stringify({ name: hosts.includes('*') ? '' : name, rows: rows.join() })};\n`;
};

const onPages = ({ name: _name, learn: _learn, ...site }: Site): object => ({
  ...site,
  ...(site.reserved && { reserved: site.reserved.filter((word) => couldName(site, word)) }),
  evidence: site.evidence.length > 0 ? site.evidence : links,
  surfaces: site.surfaces.map(needed),
});

/** Where a site says nothing, links do. */
const links: Evidence[] = [
  { select: 'a[href]', read: 'href', as: 'url' },
  { select: 'iframe[src]', read: 'src', as: 'url' },
];

/** A word that no alias can look like needs no reserving where every first part of a path is a word or an alias. */
const couldName = ({ aliases, routes }: Omit<Site, 'name'>, word: string): boolean =>
  routes.some(([, template]) => /^(?:\/\/[^/]*)?\/[^/?]*:(?:any|server)/.test(template)) ||
  Object.values(aliases).some(({ form }) => new RegExp(`^\\W?(?:${form})$`, 'i').test(word));

/** What a surface is called and when it was right is for those who read the file. */
const needed = ({ name: _name, seen: _seen, ...surface }: Surface): object => surface;
