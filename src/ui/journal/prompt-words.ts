import type { Prompt } from '../../core/prompts.ts';
import type { Key } from '../text.ts';

export const promptKeys: Record<Prompt, Key> = {
  ordinary: 'askOrdinary',
  morning: 'askMorning',
  food: 'askFood',
  outside: 'askOutside',
  people: 'askPeople',
  body: 'askBody',
  sound: 'askSound',
  done: 'askDone',
  easier: 'askEasier',
  hands: 'askHands',
  kind: 'askKind',
  tomorrow: 'askTomorrow',
};
