import { report } from './native.ts';

/** Gathers how much was hidden, and tells it now and then: a number, never what it was. Firefox drops what a closing tab still says. */
const everyMs = 1_000;
/** As much as one message may say. */
const most = 10_000;

export function countSightings(site: string): { add(count: number): void; send(): void } {
  let waiting = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function send(): void {
    clearTimeout(timer);
    timer = undefined;
    if (waiting > 0) report({ name: 'sighted', body: { site, count: Math.min(waiting, most) } });
    waiting = 0;
  }
  function add(count: number): void {
    waiting += count;
    timer ??= setTimeout(send, everyMs);
  }
  return { add, send };
}
