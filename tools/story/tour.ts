import type { Page } from '@playwright/test';
import { look, type Seen, until, visit } from './look.ts';

/** The places of Larkfield where the person can appear, beside the home feed. Half a name is searched for: the whole one is a visit. */
const places: Record<string, string> = {
  notifications: '/notifications',
  chats: '/conversations',
  'a group chat': '/@juno/700003',
  'replies to a post': '/@maeve/500001',
  'people who liked it': '/@maeve/500001/favourites',
  'search results': '/search?q=row',
  followers: '/@hal/followers',
};

export type Tour = Record<string, Seen>;

/** Looks into every place, the suggestions of the search box last. */
export async function tour(page: Page, origin: string): Promise<Tour> {
  const seen: Tour = {};
  for (const [name, path] of Object.entries(places)) {
    await visit(page, origin + path, (address) => address === origin + path);
    await page.locator('.column').waitFor();
    seen[name] = await look(page);
  }
  const here = await look(page);
  await page.locator('.aside').getByRole('searchbox').fill('row');
  const both = await until(
    'The search box suggesting people',
    () => look(page),
    ({ alike }) => alike > here.alike,
  );
  seen['search suggestions'] = { them: both.them - here.them, alike: both.alike - here.alike, posts: 0 };
  return seen;
}

/** One line for each place, with what was seen before and after. */
export function compare(before: Tour, after: Tour): string {
  const rows = Object.entries(after).map(([name, now]) => {
    const then = before[name] ?? now;
    return `     ${name.padEnd(20)} them ${String(then.them).padStart(2)} -> ${now.them}   look-alikes ${then.alike} -> ${now.alike}`;
  });
  return rows.join('\n');
}

/** @throws where the person still stands, or somebody else went with them. */
export function checkGone(before: Tour, after: Tour): void {
  for (const [name, now] of Object.entries(after)) {
    if (now.them > 0) throw new Error(`They can still be seen in ${name}: ${now.them} times.`);
    if (now.alike < (before[name]?.alike ?? 0)) throw new Error(`A look-alike is missing in ${name}.`);
  }
}
