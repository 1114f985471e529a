import type { Door } from './log.ts';
import type { Kind } from './site.ts';

/**
 * The address of the pause page. It says which account was looked for by an opaque id, and what kind of visit it was; never
 * whom. It is how a visit within a page reaches the log: a message of a page that is being left may get lost.
 */

/** What only the page knows that was left. */
export interface Visit {
  site: string;
  kind: Kind;
  door: Exclude<Door, 'network'>;
  active: boolean;
}

/** The path, with a query. */
export function pauseAddress(account: string, visit?: Visit): string {
  const words = new URLSearchParams({ a: account });
  if (visit) for (const [name, value] of Object.entries(visit)) words.set(name, String(value));
  return `/pause.html?${words}`;
}

/** The pause as the practice feed shows it: about nobody, and it leads back there. */
export const practicePause = '/pause.html?practice';
export const isPractice = (search: string): boolean => new URLSearchParams(search).has('practice');

/** @returns what the query says, as it stands there: whoever takes it checks it. */
export function readPauseAddress(search: string): { account: string | undefined; visit: unknown } {
  const { a: account, ...visit } = Object.fromEntries(new URLSearchParams(search));
  return { account, visit: 'door' in visit ? { ...visit, active: visit.active === 'true' } : undefined };
}
