import type { Key } from '../../text.ts';

/** The groups of the dashboard in their order, and what their links say. A group of which there is nothing is left out. */
export const groups = {
  today: 'today',
  people: 'people',
  looking: 'groupLooking',
  journal: 'groupJournal',
  plan: 'plan',
  cleanup: 'groupCleanup',
  settings: 'groupSettings',
} as const satisfies Record<string, Key>;

export type GroupName = keyof typeof groups;

export const groupNames = Object.keys(groups) as GroupName[];

/** Where a link of ours leads: sections have ids of their own. */
export const groupId = (name: GroupName): string => `group-${name}`;
