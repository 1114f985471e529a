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
  /** By site: what learns on it, loaded when the page is there. */
  lessons: Record<string, number>;
  /** What looks after titles and sound, loaded when the page is there. */
  beside: number;
  popup: number;
  popupFiles: Record<string, number>;
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
  const everywhere = ['guard.js', 'veil.css'];
  const files = sizes([...everywhere, 'roots.js', 'units.js', ...names.map((name) => `sites/${name}`)]);
  const needsRoots = (name: string) => readFileSync(join(folder, 'sites', name), 'utf8').includes('"shadow":');
  const isOpen = (name: string) => /^(?:any|fediverse)\.js$/.test(name);
  const forSite = (name: string) => [
    `sites/${name}`,
    ...(isOpen(name) ? ['units.js'] : []),
    ...(needsRoots(name) ? ['roots.js'] : []),
    ...everywhere,
  ];
  const pages = Object.fromEntries(names.map((name) => [name.replace('.js', ''), sum(forSite(name).map((file) => files[file] as number))]));
  const beside = sum(Object.values(sizes(['beside.js', 'beside/facebook.js'])));
  const learning = sizes(['learn.js', ...readdirSync(join(folder, 'lessons')).map((name) => `lessons/${name}`)]);
  const lessons = Object.fromEntries(
    Object.entries(learning).flatMap(([file, bytes]) => {
      const site = /^lessons\/(.*)\.js$/.exec(file)?.[1];
      return site ? [[site, bytes + (learning['learn.js'] as number)]] : [];
    }),
  );
  const popupFiles = sizes(loadedBy(folder, 'popup.html'));
  return { build, files: { ...files, ...learning }, pages, lessons, beside, popup: sum(Object.values(popupFiles)), popupFiles };
}

/** A page of ours with everything that it loads before it runs; scripts load scripts. */
function loadedBy(folder: string, page: string): string[] {
  const found = new Set([page]);
  for (const file of found) {
    if (file.endsWith('.css')) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    const link = file.endsWith('.html') ? /(?:src|href)="\/?([^":]+\.(?:js|css))"/g : /(?:\bfrom|\bimport)\s*["'`]([^"'`]+\.js)["'`]/g;
    for (const [, target = ''] of text.matchAll(link)) found.add(target.startsWith('.') ? join(file, '..', target) : target);
  }
  return [...found];
}

function rowsOf({ build, files, pages, lessons, beside, popup, popupFiles }: Weights): Row[] {
  const [worst = '', most = 0] = Object.entries(pages).sort(([, one], [, other]) => other - one)[0] ?? [];
  const [learner = '', later = 0] = Object.entries(lessons).sort(([, one], [, other]) => other - one)[0] ?? [];
  const each = (sizes: Record<string, number>) => Object.entries(sizes).map(([name, bytes]) => ({ what: `  ${name}`, value: inKb(bytes) }));
  return [
    { what: `${build}: content script, worst page (${worst})`, value: inKb(most), target: '12 kB', met: most <= mostForAPage },
    { what: `${build}: what learns, once a page is there, worst page (${learner})`, value: inKb(later) },
    { what: `${build}: what looks after title and sound, once a page is there`, value: inKb(beside) },
    ...each(files),
    { what: `${build}: popup`, value: inKb(popup), target: '35 kB', met: popup <= mostForThePopup },
    ...each(popupFiles),
  ];
}

const sum = (figures: number[]): number => figures.reduce((total, each) => total + each, 0);
const inKb = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`;

await runAlone(import.meta, measureSizes);
