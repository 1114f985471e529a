import { type Learned, unitedLearned } from '../../core/learned.ts';
import { restored } from '../../core/restored.ts';
import { accountsOf, noSettings, type Plan, type Settings } from '../../core/settings.ts';
import { channelsOf, softer } from '../../core/softer.ts';
import { sound } from '../../core/sound.ts';
import { unite } from '../../core/unite.ts';
import { isFresh, noWaits } from '../../core/waits.ts';
import type { Opened } from '../../stores/backup.ts';
import { breath } from '../../stores/breath.ts';
import { withSoundCoping } from '../../stores/coping.ts';
import { parseLearned } from '../../stores/learned.ts';
import { missingRows, soundRows, type Table, tables } from '../../stores/rows.ts';
import { isNewer, parseSettings } from '../../stores/settings.ts';
import type { Stored } from '../../stores/stored.ts';

/** What a backup would change, before it changes anything. */
export interface Look {
  savedAt: number;
  /** What comes with it: how much is new, how much is here already. Nobody is named. */
  counts: { what: string; added: number; here: number }[];
  /** The plan as it will be, where that is another. */
  plan?: Plan;
  /** Channels that would open, after a wait. */
  channels: number;
  /** In how many things the file is softer, or lacks what is here. */
  softer: number;
  /** What cannot be read stays out. */
  left: number;
  isListUnread: boolean;
  /** As the worker, the log and the rest will be given it. */
  given: Given;
}

export interface Given {
  settings: Settings;
  waits: unknown;
  learned: readonly Learned[];
  values: Record<string, unknown>;
  rows: ReadonlyMap<Table, readonly Readonly<Record<string, unknown>>[]>;
}

/** Why a backup cannot come in: newer than we are, there or here; `odd`: no life has so much in it; `empty`: nothing can be read. */
export type Refusal = 'newer' | 'newerHere' | 'odd' | 'empty';

/** @param here everything as it is stored now. */
export async function lookAt(file: Opened, here: Stored, now: number): Promise<Look | Refusal> {
  const mine = listIn(here.values.settings, now);
  const theirs = listIn(file.values.settings, now);
  if (mine === 'newer') return 'newerHere';
  if (theirs === 'newer') return 'newer';
  const united = unite(mine.settings, theirs.settings);
  const moment = { now, latest: now };
  const asked = { there: theirs.settings, pending: [], passes: [], isWhole: false };
  const after = restored({ settings: mine.settings, waits: noWaits }, asked, () => 'asked', moment);
  const isNew = mine.settings.people.every(({ since }) => isFresh(since, moment));
  const rows = new Map<Table, Readonly<Record<string, unknown>>[]>();
  const counts: Look['counts'] = listCounts(mine.settings, theirs.settings, after.settings);
  let left = theirs.left;
  for (const table of tables) {
    const given = await soundRows(table, file.rows[table.name] ?? [], united.accounts, now);
    if (!given) return 'odd';
    const before = (here.rows[table.name] ?? []) as Readonly<Record<string, unknown>>[];
    const added = missingRows(table, before, given.rows).length;
    counts.push({ what: table.name, added, here: given.rows.length - added });
    rows.set(table, given.rows);
    left += given.left;
    await breath();
  }
  const learned = parseLearned(file.values.learned);
  const known = parseLearned(here.values.learned);
  const more = unitedLearned(known, learned, { settings: united.settings, accounts: united.accounts, now }).length - known.length;
  counts.push({ what: 'learned', added: Math.max(0, more), here: learned.length - Math.max(0, more) });
  const { plan } = after.settings;
  const look: Look = {
    savedAt: file.savedAt,
    counts: counts.filter(({ added, here }) => added + here > 0),
    ...(plan && JSON.stringify(plan) !== JSON.stringify(mine.settings.plan) && { plan }),
    channels: isNew ? 0 : channelsOf(united, theirs.settings).length,
    softer: isNew || !theirs.isThere ? 0 : softer(united, theirs.settings).length,
    ...{ left, isListUnread: theirs.isUnread },
    given: { settings: theirs.settings, waits: file.values.waits, learned, values: file.values, rows },
  };
  return look.counts.length === 0 && look.plan === undefined && (left > 0 || theirs.isUnread) ? 'empty' : look;
}

/** A list as it is stored somewhere; nobody where there is none, or none that can be read: then it lacks nothing either. */
function listIn(stored: unknown, now: number): { settings: Settings; left: number; isThere: boolean; isUnread: boolean } | 'newer' {
  if (stored === undefined) return { settings: noSettings, left: 0, isThere: false, isUnread: false };
  if (isNewer(stored)) return 'newer';
  try {
    return { ...sound(withSoundCoping(parseSettings(stored)), now), isThere: true, isUnread: false };
  } catch {
    return { settings: noSettings, left: 0, isThere: false, isUnread: true };
  }
}

function listCounts(mine: Settings, theirs: Settings, both: Settings): Look['counts'] {
  const each: Record<'people' | 'accounts' | 'names' | 'hosts', (settings: Settings) => number> = {
    people: ({ people }) => people.length,
    accounts: (settings) => accountsOf(settings).length,
    names: ({ people }) => people.reduce((sum, { names }) => sum + names.length, 0),
    hosts: ({ hosts }) => hosts.length,
  };
  return Object.entries(each).map(([what, count]) => {
    const added = count(both) - count(mine);
    return { what, added, here: Math.max(0, count(theirs) - added) };
  });
}
