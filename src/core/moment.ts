import type { Tool } from './coping.ts';
import type { Moment, Trigger } from './log.ts';
import type { Words } from './words.ts';

/** What one message adds to a moment of urge. `trigger: null` takes it back. */
export interface MomentChange {
  trigger?: Trigger | null | undefined;
  tool?: Tool | undefined;
  urgeBefore?: number | undefined;
  urgeAfter?: number | undefined;
  letter?: Words | null | undefined;
  through?: { intention?: Words; seen?: true; wasContact?: boolean };
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
    ...(nextLetter != null &&
      nextLetter !== '' && { letter: typeof nextLetter === 'string' ? nextLetter.slice(0, longestLetter) : nextLetter }),
    ...(tool !== undefined && { tools: [...new Set([...(rest.tools ?? []), tool])] }),
    ...(urgeBefore !== undefined && { urgeBefore }),
    ...(urgeAfter !== undefined && { urgeAfter }),
    // For what it was is said once: whoever says it again may hold it sealed by a lock that is gone.
    ...(through && { through: { ...rest.through, ...through, intention: rest.through?.intention || through.intention || '' } }),
  };
}
