import type { Circumstances, Slip, Trigger } from '../../core/log.ts';
import { readable } from '../../core/words.ts';
import { fieldMoment, readFieldMoment } from '../field-time.ts';
import type { Where } from './slip-text.ts';

/** What the fields of the form hold, as text. */
export interface Draft {
  when: string;
  /** A place, or a realm behind its prefix; empty: not said. */
  place: string;
  trigger: string;
  helped: string;
}

/** `helped: ''` takes away what stood there. */
export type Noted = Omit<Circumstances, 'helped'> & { at: number; helped?: string };

const realmPrefix = 'realm:';
export const realmValue = (realm: string): string => `${realmPrefix}${realm}`;

export const draftOf = (slip: Slip | undefined, now: number): Draft => ({
  when: fieldMoment(slip?.at ?? now),
  place: slip?.realm !== undefined ? realmValue(slip.realm) : (slip?.where ?? ''),
  trigger: slip?.trigger ?? '',
  helped: readable(slip?.helped),
});

/** What was written, without what was left empty. Never in the future; a moment that was not touched keeps its seconds. */
export function readDraft({ when, place, trigger, helped }: Draft, slip: Slip | undefined, now: number): Noted {
  const isUntouched = slip !== undefined && when === fieldMoment(slip.at);
  return {
    at: isUntouched ? slip.at : Math.min(readFieldMoment(when) ?? now, now),
    ...placeOf(place),
    ...(trigger !== '' && { trigger: trigger as Trigger }),
    ...((helped.trim() !== '' || readable(slip?.helped) !== '') && { helped: helped.trim() }),
  };
}

function placeOf(value: string): Pick<Circumstances, 'where' | 'realm'> {
  if (value.startsWith(realmPrefix)) return { where: 'site', realm: value.slice(realmPrefix.length) };
  return value === '' ? {} : { where: value as Where };
}
