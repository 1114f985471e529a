import { expect, test } from 'vitest';
import { sites } from '../sites/all.ts';
import { profileAt } from './found.ts';
import { grammar } from './grammar.ts';
import { readPaste } from './paste.ts';
import type { Person } from './settings.ts';

const known = grammar(sites);
const people: Person[] = [
  {
    ...{ id: 'one', label: 'Person 1', circle: 'them', since: 0, names: [] },
    accounts: [{ id: 'a', realm: 'instagram', since: 0, aliases: [{ kind: 'handle', value: 'listed.one' }] }],
  },
];

test.each([
  ['a profile', 'https://www.instagram.com/ex.person/?hl=en', 'instagram ex.person'],
  ['one on a server', 'https://home.example/@ex@far.example', 'fediverse ex@far.example'],
  ['one on a viewer', 'https://nitter.net/ex_person', 'x ex_person'],
  ['one that is listed', 'https://www.instagram.com/Listed.One/', ''],
  ['one that is listed, on a site of the same realm', 'https://www.threads.com/@listed.one', ''],
  ['a post', 'https://www.instagram.com/p/Cabc123/', ''],
  ['a page that is nobody’s', 'https://www.instagram.com/explore/', ''],
  ['no site that we know', 'https://news.example/ex.person', ''],
  ['no address', 'about:blank', ''],
])('%s', (_, url, expected) => {
  const found = profileAt(known, url, people);
  expect(found ? `${found.site} ${found.aliases[0]?.value}` : '').toBe(expected);
  // What would be read of it, were it pasted.
  if (found) expect(readPaste(url, known, people).found).toEqual([found]);
});
