import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../src/core/settings.ts';
import { watched } from '../tests/browser/frames.ts';
import { account, person, settings } from '../tests/browser/people.ts';

/** A page of a site on which the person occurs, with the frame watch on every unit of theirs. */
export interface SitePage {
  site: string;
  file: string;
  url: string;
  html: string;
  settings: Settings;
  /** Of the loads of its site. */
  share: number;
}

const folder = join(import.meta.dirname, '../tests/pages');

/** Every page of the tests on which something has to be gone. */
export function sitePages(): SitePage[] {
  return readdirSync(folder).flatMap((site) => {
    const { pages, person: them, hosts } = JSON.parse(readFileSync(join(folder, site, 'page.json'), 'utf8')) as Described;
    const accounts = them.accounts.map(({ realm, aliases, ...route }) => ({ ...account(realm, aliases), ...route }));
    const told = pages
      .map(({ file, url }) => ({ file, url, html: readFileSync(join(folder, site, file), 'utf8') }))
      .filter(({ html }) => html.includes(mark));
    return told.map(({ file, url, html }) => ({
      site,
      file,
      url,
      html: watched(html.replaceAll(mark, `${mark} data-watch`)),
      settings: settings([person(accounts, them.names)], hosts),
      share: 1 / told.length,
    }));
  });
}

const mark = 'data-expect="gone"';

interface Described {
  pages: { file: string; url: string }[];
  person: { names: string[]; accounts: { realm: string; aliases: Parameters<typeof account>[1] }[] };
  hosts: string[];
}
