import type { Tool } from './coping.ts';
import type { Moment, Trigger } from './log.ts';

/** What one message adds to a moment of urge. `trigger: null` takes it back. */
export interface MomentChange {
  trigger?: Trigger | null | undefined;
  tool?: Tool | undefined;
  urgeBefore?: number | undefined;
  urgeAfter?: number | undefined;
  letter?: string | null | undefined;
  through?: { intention?: string; seen?: true; wasContact?: boolean };
}

export const longestLetter = 4000;
/** How long the field of an unsent letter stays open: short, on purpose (Sbarra 2013). */
export const letterMs = 10 * 60_000;

/** A moment with what was said of it since. What a change does not speak of stays as it was. */
export function changeMoment(moment: Moment, { trigger, tool, urgeBefore, urgeAfter, letter, through }: MomentChange): Moment {
  const { trigger: triggerBefore, letter: letterBefore, ...rest } = moment;
  const nextTrigger = trigger === undefined ? triggerBefore : trigger;
  const nextLetter = letter === undefined ? letterBefore : letter;
  return {
    ...rest,
    ...(nextTrigger != null && { trigger: nextTrigger }),
    ...(nextLetter != null && nextLetter !== '' && { letter: nextLetter.slice(0, longestLetter) }),
    ...(tool !== undefined && { tools: [...new Set([...(rest.tools ?? []), tool])] }),
    ...(urgeBefore !== undefined && { urgeBefore }),
    ...(urgeAfter !== undefined && { urgeAfter }),
    ...(through && { through: { intention: '', ...rest.through, ...through } }),
  };
}
