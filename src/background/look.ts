import { restored } from '../core/restored.ts';
import { accountsOf, noSettings, type Settings } from '../core/settings.ts';
import { channelsOf, softer } from '../core/softer.ts';
import { sound } from '../core/sound.ts';
import { unite } from '../core/unite.ts';
import { unitedLearned } from '../core/unite-learned.ts';
import { isFresh, noWaits } from '../core/waits.ts';
import { isSame } from '../core/weakening.ts';
import type { ListLook, NoLook } from '../messages.ts';
import { withSoundCoping } from '../stores/coping.ts';
import { parseLearned } from '../stores/learned.ts';
import { parseSettings } from '../stores/settings.ts';
import { isNewer } from '../stores/unreadable.ts';
import { known } from './known.ts';

/** What list, plan and learned aliases of a file would become here, before anything is changed. @param here, file values of `storage.local`. */
export function lookAtList(here: Values, file: Values, now: number): ListLook | NoLook {
  const mine = listIn(here.settings, now);
  if (mine === 'newer') return 'newerHere';
  const theirs = listIn(file.settings, now);
  if (theirs === 'newer') return 'newer';
  const { settings, isThere, isUnread, left } = theirs;
  const united = unite(mine.settings, settings);
  const moment = { now, latest: now };
  const asked = { there: settings, pending: [], passes: [], isWhole: false };
  const after = restored({ settings: mine.settings, waits: noWaits }, asked, () => 'asked', moment).settings;
  const isNew = mine.settings.people.every(({ since }) => isFresh(since, moment));
  const learned = parseLearned(file.learned);
  const mineLearned = parseLearned(here.learned);
  const both = unitedLearned(mineLearned, learned, { settings: united.settings, accounts: united.accounts, known, now });
  const added = Math.max(0, both.length - mineLearned.length);
  const isSamePlan = isSame(after.plan, mine.settings.plan);
  return {
    counts: [...countsOf(mine.settings, settings, after), { what: 'learned', added, here: learned.length - added }],
    accounts: [...united.accounts],
    ...(after.plan && !isSamePlan && { plan: after.plan }),
    isMore: !isSame(after, mine.settings),
    channels: isNew ? 0 : channelsOf(united, settings).length,
    softer: isNew || !isThere ? 0 : softer(united, settings).length,
    ...{ left, isUnread },
  };
}

type Values = Readonly<Record<string, unknown>>;

/** A list as it is stored somewhere; nobody where there is none, or none that can be read: then it lacks nothing either. */
function listIn(stored: unknown, now: number): { settings: Settings; left: number; isThere: boolean; isUnread: boolean } | 'newer' {
  if (stored === undefined || stored === null) return { settings: noSettings, left: 0, isThere: false, isUnread: false };
  if (isNewer(stored)) return 'newer';
  try {
    return { ...sound(withSoundCoping(parseSettings(stored)), known, now), isThere: true, isUnread: false };
  } catch {
    return { settings: noSettings, left: 0, isThere: false, isUnread: true };
  }
}

function countsOf(mine: Settings, theirs: Settings, both: Settings): ListLook['counts'] {
  const each: Record<string, (settings: Settings) => number> = {
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
