import type { Trigger } from '../core/log.ts';
import type { Key } from './text.ts';

export const triggerKeys: Record<Trigger, Key> = {
  lonely: 'triggerLonely',
  bored: 'triggerBored',
  saw: 'triggerSaw',
  drank: 'triggerDrank',
  date: 'triggerDate',
  dream: 'triggerDream',
  other: 'triggerOther',
};
