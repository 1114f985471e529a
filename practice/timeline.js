import { findPerson } from './people.js';
import { posts } from './posts.js';

/**
 * The endless feed. Post `n` is always the same post: its id is made from `n`, so that its address works on a full load.
 * After one round through what was written the order changes and the numbers move on.
 */

const firstId = 500_000;
const roundStep = 11;
const written = [];

export function postAt(n) {
  const round = Math.floor(n / posts.length);
  const source = posts[round === 0 ? n % posts.length : (n * roundStep + round) % posts.length];
  return { ...source, n, id: String(firstId + n), minutes: 3 + n * 9 + n * n };
}

/** One post of the feed, or what the reader wrote in this visit. */
export function findPost(id) {
  const own = written.find((post) => post.id === id);
  if (own) return own;
  const n = Number(id) - firstId;
  return n >= 0 && n < 50_000 ? postAt(n) : undefined;
}

/** The first post with this key, for boosts and quotes. */
export const postWithKey = (key) => postAt(posts.findIndex((post) => post.key === key));

/** What somebody wrote, from the first round of the feed, newest first. */
export function postsBy(handle) {
  const all = posts.map((_, n) => postAt(n)).filter((post) => post.by === handle);
  return [...written.filter((post) => post.by === handle), ...all];
}

/** Keeps what the reader wrote until the page is left. */
export function write(by, text) {
  const post = { by, text, id: String(900_000 + written.length), minutes: 0 };
  written.unshift(post);
  return post;
}

export const writtenPosts = () => written;

/** Posts that hold the words, or whose author is called so. */
export function searchPosts(words) {
  const wanted = words.trim().toLowerCase().replace(/^@/, '');
  const holds = (post) => post.text?.toLowerCase().includes(wanted) || findPerson(post.by).name.toLowerCase().includes(wanted);
  return wanted === '' ? [] : posts.map((_, n) => postAt(n)).filter(holds);
}

export function age(minutes) {
  if (minutes < 1) return 'now';
  if (minutes < 60) return `${minutes}m`;
  return minutes < 1440 ? `${Math.floor(minutes / 60)}h` : `${Math.floor(minutes / 1440)}d`;
}
