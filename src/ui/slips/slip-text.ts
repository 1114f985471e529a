import type { Circumstances } from '../../core/log.ts';
import { realmName } from '../site-list.ts';
import { type Key, say } from '../text.ts';
import { triggerKeys } from '../trigger-keys.ts';

/** Where it was, and what was behind it, in words. */

export type Where = NonNullable<Circumstances['where']>;

export const whereKeys: Record<Where, Key> = {
  site: 'whereSite',
  phone: 'wherePhone',
  'in-person': 'whereInPerson',
  mail: 'whereMail',
};

/** @returns one phrase for each thing that the user said. */
export const circumstancesText = ({ where, realm, trigger }: Circumstances): string[] => [
  ...(realm !== undefined ? [realmName(realm)] : where ? [say(whereKeys[where])] : []),
  ...(trigger ? [say(triggerKeys[trigger])] : []),
];
