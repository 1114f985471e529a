import type { Part } from '../../core/parts.ts';
import { type Key, say, sayList } from '../text.ts';

const words = {
  posts: 'partPosts',
  comments: 'partComments',
  stories: 'partStories',
  chats: 'partChats',
  people: 'partPeople',
  notifications: 'partNotifications',
  results: 'partResults',
} as const satisfies Record<Part, Key>;

export const sayParts = (parts: readonly Part[]): string => sayList(parts.map((part) => say(words[part])));
