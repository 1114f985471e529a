/**
 * Questions for a plain log of the day. None asks why, what it meant, or about the other person: writing to find a meaning made
 * recovery slower for people who were searching for one (Sbarra 2013).
 */
export const prompts = [
  'ordinary',
  'morning',
  'food',
  'outside',
  'people',
  'body',
  'sound',
  'done',
  'easier',
  'hands',
  'kind',
  'tomorrow',
] as const;
export type Prompt = (typeof prompts)[number];

/** Another one each day, and on request. @param day calendar day. @param skips how often another one was asked for. */
export const promptFor = (day: number, skips: number): Prompt => prompts[(day + skips) % prompts.length] as Prompt;
