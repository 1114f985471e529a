import type { Problem } from '../../stores/backup.ts';
import type { Key } from '../text.ts';
import type { Refusal } from './look.ts';

/** Why nothing came of a file; `lost`: something went wrong on the way. */
export type Refused = Refusal | 'lost';

export const problemWords: Record<Problem | Refused | 'working', Key> = {
  working: 'dataWorking',
  huge: 'dataHuge',
  damaged: 'dataDamaged',
  foreign: 'dataForeign',
  newer: 'dataNewer',
  newerHere: 'dataNewerHere',
  odd: 'dataOdd',
  empty: 'dataEmpty',
  passphrase: 'dataPassphraseWrong',
  lost: 'dataLost',
};
