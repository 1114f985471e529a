import type { Part } from '../../core/parts.ts';
import { type Key, say, sayList } from '../text.ts';

const words = {
  posts: 'coverPosts',
  comments: 'coverComments',
  stories: 'coverStories',
  chats: 'coverChats',
  people: 'coverPeople',
  notifications: 'coverNotifications',
  results: 'coverResults',
} as const satisfies Record<Part, Key>;

export const sayParts = (parts: readonly Part[]): string => sayList(parts.map((part) => say(words[part])));
