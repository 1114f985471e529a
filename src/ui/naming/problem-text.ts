import type { Problem, ProblemCode } from '../../core/paste.ts';
import type { Person } from '../../core/settings.ts';
import { type Key, say } from '../text.ts';

const keys: Record<ProblemCode, Key> = {
  post: 'problemPost',
  nobody: 'problemNobody',
  reserved: 'problemReserved',
  unknownSite: 'problemUnknownSite',
  search: 'problemSearch',
  short: 'problemShort',
  whichPart: 'problemWhichPart',
  already: 'problemAlready',
  otherPerson: 'problemOtherPerson',
  whichSite: 'problemWhichSite',
  unfit: 'problemUnfit',
  mail: 'problemMail',
  nothing: 'problemNothing',
  tooMuch: 'problemTooMuch',
};

/** One kind sentence: what it is, and what to do instead. */
export function problemText({ code, person }: Problem, people: readonly Person[]): string {
  const label = people.find(({ id }) => id === person)?.label;
  return label === undefined ? say(keys[code]) : say(keys[code], label);
}
