import type { Person, Settings } from '../src/core/settings.ts';
import { account, person, settings } from '../tests/browser/people.ts';

/** A long list: fifty invented people with three accounts each, on the two networks whose feeds are measured and one more. */

const people = 50;

/** A few of them write in the feeds. */
export const listedHandles = ['listed_0', 'listed_7', 'listed_21', 'listed_42'];

export const crowdHandles = Array.from({ length: people }, (_, index) => `listed_${index}`);

export const crowd: Settings = settings(crowdHandles.map(listed), ['home.example']);

function listed(handle: string, index: number): Person {
  const accounts = [
    account('fediverse', [{ kind: 'handle', value: `${handle}@home.example` }], `fediverse-${index}`),
    account(
      'x',
      [
        { kind: 'handle', value: handle },
        { kind: 'id', value: String(70_000_000 + index) },
      ],
      `x-${index}`,
    ),
    account('instagram', [{ kind: 'handle', value: handle }], `instagram-${index}`),
  ];
  return person(accounts, [`Listed Personson ${String.fromCharCode(65 + (index % 26))}${index}`], `person-${index}`);
}
