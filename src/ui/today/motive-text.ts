import type { Said } from '../../core/motive.ts';
import type { Key } from '../text.ts';

export const motiveKeys: Record<Said, Key> = {
  heal: 'motiveHeal',
  winBack: 'motiveWinBack',
  punish: 'motivePunish',
  told: 'motiveTold',
  safety: 'motiveSafety',
};

/** What we say to each answer, and where no contact is not the tool that fits. */
export const fitKeys: Record<Said, readonly Key[]> = {
  heal: ['fitHeal', 'fitShared'],
  winBack: ['fitWinBack', 'fitWinBackDays', 'fitShared'],
  punish: ['fitPunish', 'fitUnspoken', 'fitShared'],
  told: ['fitTold', 'fitUnspoken', 'fitShared'],
  safety: ['fitSafety', 'fitEvidence', 'fitShared'],
};
