import { type Phase, phase } from './phase.ts';
import { milestones } from './streak.ts';

/**
 * The picture of a milestone: a light over still water, drawn as SVG. The light rises with the days, a stone is
 * laid for each milestone, hills and birds come into view. It says how many days, and not of what: it may be shown to anybody.
 */

export type Scheme = 'light' | 'dark';

interface Palette {
  /** High and low, by the phase of the run. */
  sky: Record<Phase, readonly [string, string]>;
  water: readonly [string, string];
  hills: readonly string[];
  stones: readonly string[];
  glow: string;
  ink: string;
}

const palettes: Record<Scheme, Palette> = {
  light: {
    sky: {
      firstWeek: ['#d5e0e6', '#f1e4dc'],
      firstMonth: ['#dbe7e8', '#f8e9d6'],
      afterMonth: ['#d3e6ea', '#fbe3c2'],
      later: ['#c4e0ea', '#fdf0d8'],
    },
    water: ['#cfe1df', '#a9cbcd'],
    hills: ['#c3d3d1', '#adc3c3', '#94b0b2'],
    stones: ['#5d7176', '#71868a', '#667b80'],
    glow: '#f2b872',
    ink: '#1d2a2f',
  },
  dark: {
    sky: {
      firstWeek: ['#131b24', '#2b3038'],
      firstMonth: ['#142027', '#3b3a38'],
      afterMonth: ['#142430', '#4a4136'],
      later: ['#163042', '#57503d'],
    },
    water: ['#23383d', '#14282f'],
    hills: ['#2a3a42', '#243239', '#1d2a31'],
    stones: ['#7d9196', '#93a6aa', '#879b9f'],
    glow: '#e9bd84',
    ink: '#e9ece6',
  },
};

export const width = 800;
export const height = 600;
const shore = 350;

/** From the farthest to the nearest; each comes into view at its milestone. */
const hills: readonly (readonly [number, string])[] = [
  [7, 'M0 350V318Q120 268 250 300T520 296T800 322V350Z'],
  [30, 'M420 350Q520 296 640 312T800 286V350Z'],
  [90, 'M0 350V300Q70 286 140 318T330 350Z'],
];

/** Where birds fly, and from which milestone on. */
const birds: readonly (readonly [number, number, number])[] = [
  [60, 250, 120],
  [120, 300, 96],
  [180, 345, 128],
  [365, 205, 86],
];

/** @param text the number of days in words, "30 days", written into the water. @returns an SVG file. */
export function picture(days: number, text: string, scheme: Scheme): string {
  const { sky, water, hills: tones, stones, glow, ink } = palettes[scheme];
  const reached = milestones.filter((each) => each <= days).length;
  const parts = [
    gradient('sky', sky[phase(days)]),
    gradient('water', water),
    `<rect width="${width}" height="${shore}" fill="url(#sky)"/>`,
    light(days, glow),
    ...hills.flatMap(([from, path], index) => (days >= from ? [`<path d="${path}" fill="${tones[index]}"/>`] : [])),
    ...birds.flatMap(([from, x, y]) => (days >= from ? [bird(x, y, ink)] : [])),
    `<rect y="${shore}" width="${width}" height="${height - shore}" fill="url(#water)"/>`,
    ripples(glow),
    ...cairn(reached, stones),
    `<text x="${width / 2}" y="545" fill="${ink}" font-family="ui-serif, Georgia, serif" font-size="64" text-anchor="middle"${wayOf(text)}>${escaped(text)}</text>`,
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`;
}

const gradient = (id: string, [from, to]: readonly [string, string]): string =>
  `<linearGradient id="${id}" x2="0" y2="1"><stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`;

/** It rises fast at first and then more slowly: the first days are as large a step as the later months. */
function light(days: number, glow: string): string {
  const rise = Math.min(1, Math.log1p(days) / Math.log1p(365));
  const y = Math.round(shore + 10 - rise * 230);
  const circle = (radius: number, opacity: number) => `<circle cx="560" cy="${y}" r="${radius}" fill="${glow}" opacity="${opacity}"/>`;
  return [circle(150, 0.12), circle(110, 0.18), circle(72, 1)].join('');
}

/** The light on the water: bars, each thinner and fainter than the one before. */
const ripples = (glow: string): string =>
  [150, 116, 130, 84, 96, 52, 30]
    .map((length, index) => {
      const [x, y] = [560 - length / 2 + (index % 2 === 0 ? -6 : 8), shore + 12 + index * 19];
      return `<rect x="${x}" y="${y}" width="${length}" height="${7 - index * 0.7}" rx="3" fill="${glow}" opacity="${(0.6 - index * 0.07).toFixed(2)}"/>`;
    })
    .join('');

/** One stone on the other, each a little smaller. */
function cairn(count: number, tones: readonly string[]): string[] {
  let bottom = 480;
  return Array.from({ length: count }, (_, index) => {
    const rx = 74 - index * 4.4;
    const ry = 19 - index * 0.75;
    const x = 180 + ((index * 7) % 12) - 6;
    bottom -= ry * 1.8;
    return `<ellipse cx="${x}" cy="${(bottom + ry).toFixed(1)}" rx="${rx.toFixed(1)}" ry="${ry.toFixed(1)}" fill="${tones[index % tones.length]}"/>`;
  });
}

const bird = (x: number, y: number, ink: string): string =>
  `<path d="M${x - 16} ${y - 5}Q${x - 7} ${y - 12} ${x} ${y}Q${x + 7} ${y - 12} ${x + 16} ${y - 5}" fill="none" stroke="${ink}" stroke-width="3" stroke-linecap="round" opacity="0.6"/>`;

/** A file of its own has no page around it that says from which side its words are read. */
const wayOf = (text: string): string => (/[\u0590-\u08ff]/.test(text) ? ' direction="rtl"' : '');

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
