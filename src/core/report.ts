import type { Entry } from './entry.ts';
import { tally } from './insights/chance.ts';
import { type Insights, insights, type Known, type Span } from './insights/insights.ts';
import type { Circumstances } from './log.ts';
import { type LookBack, lookBack } from './look-back.ts';
import type { Settings } from './settings.ts';

/**
 * What the user takes along to read, or to show to somebody who helps them. Nobody is named in it: sites, labels, the user's own words and
 * their journal, which may name somebody, are in it only where they were chosen.
 */

export const reportParts = [
  'days',
  'when',
  'weeks',
  'kinds',
  'triggers',
  'urges',
  'helped',
  'contact',
  'sites',
  'people',
  'words',
  'journal',
] as const;
export type ReportPart = (typeof reportParts)[number];

export const usualParts: readonly ReportPart[] = ['days', 'when', 'weeks', 'kinds', 'triggers', 'urges', 'helped', 'contact'];

/** Contact as it was noted, less what was not chosen. */
export interface Contact extends Circumstances {
  at: number;
}

/** What was written on a day, in words that can be read. */
export interface Written extends Pick<Entry, 'at' | 'mood' | 'urge'> {
  id: string;
  words: string;
}

/** A part that was not chosen is not there. */
export interface Report
  extends Partial<Pick<Insights, 'when' | 'weeks' | 'passive' | 'kinds' | 'sites' | 'triggers' | 'urges' | 'helped'>> {
  from: number;
  to: number;
  firstWeekday: number;
  days?: LookBack;
  contact?: Contact[];
  /** How often the user turned back from whom, by the label that they chose. */
  people?: { label: string; count: number }[];
  reasons?: string[];
  /** Oldest first. */
  journal?: Written[];
}

/** @param entries of the journal, open. Letters stay out of every report. */
export function makeReport(
  { entries, ...known }: Known & { entries: readonly Entry[] },
  settings: Settings,
  parts: readonly ReportPart[],
  asked: Span,
): Report {
  const { plan } = settings;
  // The days before the plan are not its days.
  const span = { ...asked, from: Math.min(asked.to, Math.max(asked.from, plan?.since ?? 0)) };
  const { from, to, zone, firstWeekday } = span;
  const found = insights(known, span);
  const views = known.moments.flatMap(({ at, through }) => (through?.seen ? at : []));
  const isIn = ({ at }: { at: number }): boolean => at >= from && at <= to;
  const has = (part: ReportPart): boolean => parts.includes(part);
  return {
    ...{ from, to, firstWeekday },
    ...(has('days') && { days: lookBack({ ...known, counting: plan?.counting ?? 'slips', views }, from, to, zone) }),
    ...(has('when') && { when: found.when }),
    ...(has('weeks') && { weeks: found.weeks, passive: found.passive }),
    ...(has('kinds') && { kinds: found.kinds }),
    ...(has('sites') && { sites: found.sites }),
    ...(has('triggers') && { triggers: found.triggers }),
    ...(has('urges') && { urges: found.urges }),
    ...(has('helped') && { helped: found.helped }),
    ...(has('contact') && {
      contact: known.slips
        .filter((slip) => slip.undoneAt === undefined && isIn(slip))
        .map(({ at, where, realm, trigger, helped }) => ({
          at,
          ...(where !== undefined && { where }),
          ...(trigger !== undefined && { trigger }),
          ...(has('sites') && realm !== undefined && { realm }),
          ...(has('words') && typeof helped === 'string' && { helped }),
        })),
    }),
    ...(has('people') && { people: byPerson(known, settings, isIn) }),
    ...(has('words') && { reasons: plan?.reasons ?? [] }),
    ...(has('journal') && {
      journal: entries
        .filter(isIn)
        .flatMap(writtenIn)
        .sort((one, other) => one.at - other.at),
    }),
  };
}

const writtenIn = ({ id, kind, at, words, mood, urge }: Entry): Written[] =>
  kind === 'letter' || typeof words !== 'string'
    ? []
    : [{ id, at, words, ...(mood !== undefined && { mood }), ...(urge !== undefined && { urge }) }];

function byPerson({ attempts }: Known, { people }: Settings, isIn: (each: { at: number }) => boolean): { label: string; count: number }[] {
  const owners = new Map(people.flatMap(({ label, accounts }) => accounts.map(({ id }) => [id, label] as const)));
  const labels = attempts.filter((attempt) => attempt.active && isIn(attempt)).flatMap(({ account }) => owners.get(account) ?? []);
  return tally(labels).map(([label, count]) => ({ label, count }));
}
