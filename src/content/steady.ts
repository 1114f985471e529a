import type { Shown } from '../core/record.ts';
import type { Lesson } from '../core/site.ts';

/** A client that moves within a page sets the address at another moment than what is shown: both have to stand still for so long. */
const steadyMs = 1_500;

/**
 * Tells whether what is said on a page belongs to the address that it has now. What was said already when the address changed is of
 * the page before; and it has to be said for a while.
 * @param sayingOf what is said now. @param again is asked to look once more after so long.
 */
export function steadiness(
  lessons: readonly Lesson[],
  sayingOf: (lesson: Lesson) => readonly Shown[],
  again: (ms: number) => void,
): (lesson: Lesson, said: readonly Shown[]) => boolean {
  const before = new Map<Lesson, string>();
  const since = new Map<string, number>();
  let address = location.href;
  const moved = () => {
    since.clear();
    for (const lesson of lessons) before.set(lesson, JSON.stringify(sayingOf(lesson)));
  };
  if (lessons.length > 0) {
    window.navigation?.addEventListener('currententrychange', () => {
      if (location.href === address) return;
      address = location.href;
      moved();
    });
    // It may have moved before we came.
    const loaded = performance.getEntriesByType('navigation')[0]?.name;
    if (loaded !== undefined && withoutHash(loaded) !== withoutHash(address)) moved();
  }
  return (lesson, said) => {
    const saying = JSON.stringify(said);
    if (said.length === 0 || saying === before.get(lesson)) return false;
    const first = since.get(saying) ?? performance.now();
    since.set(saying, first);
    const isSteady = performance.now() - first >= steadyMs;
    if (!isSteady) again(steadyMs);
    return isSteady;
  };
}

const withoutHash = (address: string): string | undefined => address.split('#', 1)[0];
