import type { Tool } from '../coping.ts';
import type { Moment, Slip } from '../log.ts';
import { type Lead, lead } from './chance.ts';
import { type Urges, urges } from './urges.ts';

/** What became of the moments in which a tool was begun. It does not say that the tool was the reason. */
export interface ToolUse {
  tool: Tool;
  times: number;
  /** No way through was opened in the next hours, and no contact noted. */
  stayed: number;
  urges: Urges;
}

export interface Helped {
  tools: ToolUse[];
  /** With which one the user stayed away most often. */
  finding: Lead<Tool>;
}

/** A wait of the way through is an hour at most, as offered; and an evening is not over sooner. */
export const aftermathMs = 3 * 3_600_000;

/** @param moments those of ways through among them. */
export function helped(moments: readonly Moment[], slips: readonly Pick<Slip, 'at' | 'undoneAt'>[], now: number): Helped {
  const contacts = [
    ...moments.flatMap(({ at, through }) => (through?.seen ? at : [])),
    ...slips.flatMap(({ at, undoneAt }) => (undoneAt === undefined ? at : [])),
  ].sort((one, other) => one - other);
  // What began just now is not over.
  const over = moments.filter(({ at, tools = [] }) => tools.length > 0 && at + aftermathMs <= now);
  const stayed = new Set(over.filter(({ at }) => !hasAny(contacts, at, at + aftermathMs)));
  const names = [...new Set(over.flatMap(({ tools = [] }) => tools))];
  const tools = names
    .map((tool) => {
      const uses = over.filter((moment) => moment.tools?.includes(tool));
      return { tool, times: uses.length, stayed: uses.filter((each) => stayed.has(each)).length, urges: urges(uses) };
    })
    .sort((one, other) => other.times - one.times);
  return { tools, finding: lead(tools.map(({ tool, stayed }) => [tool, stayed] as const)) };
}

/** Whether any of these, in order, lies from one moment to another. */
function hasAny(sorted: readonly number[], from: number, to: number): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return (sorted[low] ?? Number.POSITIVE_INFINITY) <= to;
}
