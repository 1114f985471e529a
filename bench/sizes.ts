import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Report, type Row, runAlone } from './report.ts';

/** What the real builds weigh, gzipped: what one page has to load, and the popup. */

const builds = ['chrome-mv3', 'firefox-mv3'] as const;
const mostForAPage = 12_000;
const mostForThePopup = 35_000;

/** In bytes. */
interface Weights {
  build: string;
  files: Record<string, number>;
  /** By site: its own file, what looks into shadow roots where it needs that, the guard and the veil. */
  pages: Record<string, number>;
  /** By site: what learns on it, and what watches it for changes, loaded when the page is there. */
  lessons: Record<string, number>;
  /** What looks after titles and sound, loaded when the page is there. */
  beside: number;
  /** By what it shows first: all that it loads before anybody touches it. */
  popups: Record<string, Record<string, number>>;
}

export async function measureSizes(): Promise<Report> {
  const weights = builds.map(weigh);
  const rows = weights.flatMap(rowsOf);
  return { name: 'Sizes, gzipped', rows, figures: weights, failed: rows.some(({ met }) => met === false) };
}

function weigh(build: string): Weights {
  const folder = join(import.meta.dirname, '../.output', build);
  const size = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  const sizes = (files: string[]) => Object.fromEntries(files.map((file) => [file, size(file)]));
  const names = readdirSync(join(folder, 'sites'));
  const guards = ['guard.js', 'guard-open.js'] as const;
  const files = sizes([...guards, 'veil.css', 'roots.js', 'roots-open.js', ...names.map((name) => `sites/${name}`)]);
  const hasRoots = (name: string) => readFileSync(join(folder, 'sites', name), 'utf8').includes(',shadow:');
  const roots = (name: string) => (hasRoots(name) ? [name === 'any.js' ? 'roots-open.js' : 'roots.js'] : []);
  const isOpen = (name: string) => /^(?:any|fediverse)\.js$/.test(name);
  const forSite = (name: string) => [`sites/${name}`, ...roots(name), guards[isOpen(name) ? 1 : 0], 'veil.css'];
  const pages = Object.fromEntries(names.map((name) => [name.replace('.js', ''), sum(forSite(name).map((file) => files[file] as number))]));
  const filesIn = (name: string) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`);
  const later = sizes(['learn.js', ...filesIn('lessons'), 'canary.js', ...filesIn('canaries')]);
  const lessons: Record<string, number> = {};
  for (const [file, bytes] of Object.entries(later)) {
    const [, what, site] = /^(lessons|canaries)\/(.*)\.js$/.exec(file) ?? [];
    if (site) lessons[site] = (lessons[site] ?? 0) + bytes + (later[what === 'lessons' ? 'learn.js' : 'canary.js'] as number);
  }
  const beside = sum(Object.values(sizes(['beside.js', 'beside/facebook.js'])));
  const chunks = (name: string) => filesIn('chunks').filter((file) => file.startsWith(`chunks/${name}-`));
  const grammars = Object.entries(sizes(names.flatMap((name) => chunks(name.replace('.js', '')))));
  const largest = grammars.sort(([, one], [, other]) => other - one).slice(0, 1);
  // The links of the site in front of the user; and what the way out looks like, which its script asks for.
  const besides = [...largest.map(([file]) => file), 'exit.css'];
  const only = (name: string): string => {
    const [file, ...others] = chunks(name);
    if (file === undefined || others.length > 0) throw new Error(`Not one chunk is called ${name}`);
    return file;
  };
  const popup = (...first: string[]) => sizes(loadedBy(folder, ['popup.html', ...besides, ...first.map(only)]));
  const popups = { 'the days': popup(), 'the first question': popup('naming'), 'something unsure': popup('unsure') };
  return { build, files: { ...files, ...later }, pages, lessons, beside, popups };
}

/** Files with everything that they load before they run; scripts load scripts. */
function loadedBy(folder: string, files: string[]): string[] {
  const found = new Set(files);
  for (const file of found) {
    if (file.endsWith('.css')) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    const link = file.endsWith('.html') ? /(?:src|href)="\/?([^":]+\.(?:js|css))"/g : /(?:\bfrom|\bimport)\s*["'`]([^"'`]+\.js)["'`]/g;
    for (const [, target = ''] of text.matchAll(link)) found.add(target.startsWith('.') ? join(file, '..', target) : target);
  }
  return [...found];
}

function rowsOf({ build, files, pages, lessons, beside, popups }: Weights): Row[] {
  const [worst = '', most = 0] = Object.entries(pages).sort(([, one], [, other]) => other - one)[0] ?? [];
  const [learner = '', later = 0] = Object.entries(lessons).sort(([, one], [, other]) => other - one)[0] ?? [];
  const each = (sizes: Record<string, number>) => Object.entries(sizes).map(([name, bytes]) => ({ what: `  ${name}`, value: inKb(bytes) }));
  return [
    { what: `${build}: content script, worst page (${worst})`, value: inKb(most), target: '12 kB', met: most <= mostForAPage },
    { what: `${build}: what learns and watches, once a page is there, worst page (${learner})`, value: inKb(later) },
    { what: `${build}: what looks after title and sound, once a page is there`, value: inKb(beside) },
    ...each(files),
    ...Object.entries(popups).flatMap(([first, loaded]) => {
      const whole = sum(Object.values(loaded));
      const what = `${build}: popup that shows ${first}, all that it loads by itself`;
      return [{ what, value: inKb(whole), target: '35 kB', met: whole <= mostForThePopup }, ...each(loaded)];
    }),
  ];
}

const sum = (figures: number[]): number => figures.reduce((total, each) => total + each, 0);
const inKb = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`;

await runAlone(import.meta, measureSizes);
