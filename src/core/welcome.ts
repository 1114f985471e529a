import type { Purpose } from './purpose.ts';

/** The first minute: a few questions, one after the other. What they change is kept where the rest of the product keeps it. */

export const steps = ['who', 'goal', 'why', 'contact', 'safety', 'access', 'beyond', 'practice'] as const;
export type Step = (typeof steps)[number];

/** `hurt`: they were hurt, threatened or controlled. `watched`: somebody else uses or checks this device. */
export const dangers = ['hurt', 'watched'] as const;
export type Danger = (typeof dangers)[number];

/** What was answered. An empty list is an answer: none of this. */
export interface Answers {
  /** Nobody is to be named now. */
  who?: 'nobody';
  contact?: Purpose[];
  safety?: Danger[];
}

export interface Welcome {
  step: Step;
  answers: Answers;
  /** Epoch milliseconds. */
  doneAt?: number;
}

export const beginning: Welcome = { step: 'who', answers: {} };

/** These three matter to everybody who comes: whom, what has to stay open, is it safe. The rest can be skipped. */
export function isAnswered(step: Step, answers: Answers, people: number): boolean {
  if (step === 'who') return people > 0 || answers.who !== undefined;
  if (step === 'contact' || step === 'safety') return answers[step] !== undefined;
  return true;
}

/** Without anybody there is no plan yet, and so neither a goal nor what it is for. */
const stepsFor = (people: number): Step[] => steps.filter((step) => (step !== 'goal' && step !== 'why') || people > 0);

/** @returns the same step at either end. */
export function stepBeside(step: Step, by: 1 | -1, people: number): Step {
  const all = stepsFor(people);
  return all[all.indexOf(step) + by] ?? step;
}

/** The first is 1. */
export function placeOfStep(step: Step, people: number): { at: number; of: number } {
  const all = stepsFor(people);
  return { at: Math.max(0, all.indexOf(step)) + 1, of: all.length };
}

/** Where it opens: where it was left, and from the beginning once it was finished. */
export const openedAgain = ({ step, answers, doneAt }: Welcome): Welcome =>
  doneAt === undefined ? { step, answers } : { step: 'who', answers, doneAt };
