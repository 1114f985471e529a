import { expect, it } from 'vitest';
import { chats } from './chats.js';
import { findPerson } from './people.js';
import { posts } from './posts.js';
import { findPost, postAt, postWithKey } from './timeline.js';

const named = (text = '') => [...text.matchAll(/@([\w.@]*\w)/g)].map((match) => match[1]);

it.each(posts)('everybody in "$text" lives in Larkfield or nearby', ({ by, text, liked = [], replies = [] }) => {
  const handles = [by, ...named(text), ...liked.slice(0, 1), ...replies.flatMap((reply) => [reply.by, ...named(reply.text)])];
  expect(handles.filter((handle) => !findPerson(handle))).toEqual([]);
});

it.each(chats)('everybody in chat $id lives in Larkfield or nearby', (chat) => {
  expect([...chat.with, ...chat.lines.map(({ by }) => by)].filter((handle) => !findPerson(handle))).toEqual([]);
});

it('what is boosted or quoted was written', () => {
  for (const key of posts.flatMap(({ boosted, quote }) => boosted ?? quote ?? [])) expect(postWithKey(key)?.text).toBeTruthy();
});

it('a post keeps its address however far one scrolled', () => {
  for (const n of [0, 27, 28, 29, 500, 4321]) expect(findPost(postAt(n).id)).toEqual(postAt(n));
});

it('each round of the feed shows every post once', () => {
  const round = Array.from({ length: posts.length }, (_, n) =>
    JSON.stringify([postAt(posts.length + n).by, postAt(posts.length + n).text, postAt(posts.length + n).boosted]),
  );
  expect(new Set(round).size).toBe(posts.length);
});
