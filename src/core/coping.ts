import type { Plan, Settings } from './settings.ts';

/** What helps through the next minutes. The user chooses; what was used last comes up last, so that nothing wears off. */

export const tools = ['urge', 'breathe', 'reasons', 'ifThen', 'distract', 'friend', 'letter'] as const;
export type Tool = (typeof tools)[number];

/** Where "Not now" leads. Default: a new tab. */
export type NotNow = { to: 'tab' } | { to: 'tool' } | { to: 'site'; url: string };

/** How a friend is reached: by a link that the user clicks, never by us. */
export const friendWays = ['mail', 'sms', 'call', 'whatsapp', 'telegram', 'signal'] as const;
export type FriendWay = (typeof friendWays)[number];

export interface Friend {
  way: FriendWay;
  /** A mail address, a phone number, or a Telegram name, as the user typed it. */
  address: string;
  name?: string;
  /** What the message will say, in the user's words. */
  text?: string;
}

/** Which tools the user chose, and what they wrote for them. */
export interface Coping {
  tools?: Tool[];
  /** Length of the urge timer, in seconds. */
  urgeSeconds?: number;
  /** Whether the breathing tool begins with its sound on. */
  sound?: boolean;
  distractions?: string[];
  friend?: Friend;
}

export const urgeLengths: readonly number[] = [90, 180, 300, 600];
export const usualUrgeSeconds = 180;

/** For who has not chosen: what needs nothing written first. The letter is not among them: writing slows some people down (Sbarra 2013). */
const usual: readonly Tool[] = ['urge', 'breathe', 'reasons', 'ifThen', 'distract', 'friend'];

export const chosenTools = (coping: Coping = {}): readonly Tool[] => coping.tools ?? usual;

/** The tools that the user chose and that have something to show. Never empty: breathing needs nothing. */
export function toolsOf(plan: Plan | undefined): Tool[] {
  const { coping, reasons = [], ifThen = [] } = plan ?? {};
  const chosen = chosenTools(coping);
  const isReady = (tool: Tool): boolean => {
    if (tool === 'reasons') return reasons.length > 0;
    if (tool === 'ifThen') return ifThen.length > 0;
    return tool !== 'friend' || coping?.friend !== undefined;
  };
  const ready = tools.filter((tool) => chosen.includes(tool) && isReady(tool));
  return ready.length > 0 ? ready : ['breathe'];
}

/** A use of tools, as the log holds it. */
export interface Use {
  at: number;
  tools?: readonly Tool[];
}

const dayMs = 86_400_000;
/** Uses longer ago than this make nothing stale. */
const memoryMs = 30 * dayMs;

/**
 * The tools in the order in which they are offered: the one used last comes last, the others by how seldom they were used in the
 * last 30 days, then by how long ago. Where all that is equal, each day begins with another one.
 */
export function orderTools(offered: readonly Tool[], used: readonly Use[], now: number): Tool[] {
  const uses = used.filter(({ at }) => at > now - memoryMs).sort((a, b) => a.at - b.at);
  const flat = uses.flatMap(({ tools = [] }) => tools).filter((tool) => offered.includes(tool));
  const turn = Math.max(0, Math.floor(now / dayMs));
  const rank = (tool: Tool): number[] => [
    Number(tool === flat.at(-1)),
    flat.filter((each) => each === tool).length,
    flat.lastIndexOf(tool),
    (offered.indexOf(tool) + offered.length - (turn % offered.length)) % offered.length,
  ];
  return [...offered].sort((a, b) => compare(rank(a), rank(b)));
}

/** The one to begin with. @returns undefined where there is none to choose from. */
export const chooseTool = (offered: readonly Tool[], used: readonly Use[], now: number): Tool | undefined =>
  orderTools(offered, used, now)[0];

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}

/** What the user decides about hard moments. What is left out stays as it was; `undefined` inside `coping` takes it out. */
export interface CopingChange {
  notNow?: NotNow;
  coping?: { [Name in keyof Coping]: Coping[Name] | undefined };
  wasAbused?: boolean;
}

/** At once, and never a weakening. Without a plan there is nobody to keep away, and nothing to cope with. */
export function changeCoping(settings: Settings, { notNow, coping, wasAbused }: CopingChange): Settings {
  const { plan } = settings;
  if (!plan) return settings;
  const merged = Object.entries({ ...plan.coping, ...coping }).filter(([, value]) => value !== undefined);
  const next: Plan = { ...plan, ...(notNow && { notNow }), ...(coping && { coping: Object.fromEntries(merged) }) };
  if (wasAbused === false) delete next.wasAbused;
  else if (wasAbused) next.wasAbused = true;
  return { ...settings, plan: next };
}

export const longestText = 400;
export const mostDistractions = 30;

/** One to a line, as typed. */
export const readLines = (text: string): string[] =>
  [
    ...new Set(
      text
        .split('\n')
        .map((line) => line.replace(/\s+/g, ' ').trim().slice(0, longestText))
        .filter(Boolean),
    ),
  ].slice(0, mostDistractions);
