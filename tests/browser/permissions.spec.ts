import { isAccessible } from './accessible.ts';
import { feed, keepingRowanAway, post } from './people.ts';
import { expect, test } from './stage.ts';

/** Hosts that the user takes back, and allows again. */

test.use({ newBrowser: true });

const home = 'https://home.example/';
const profile = `${home}@rowan@far.example`;

test.beforeEach(async ({ stage }) => {
  stage.serve(home, feed(post('rowan@far.example', 'Rowan Ashby', 'id="theirs"') + post('ada', 'Ada Finch', 'id="hers"')));
  stage.serve(`${home}*`, '<!doctype html><title>Somebody</title><h1>Somebody</h1>');
  await stage.settle(keepingRowanAway);
  await stage.forbidHosts();
});

test('a host that was taken back is said so, in neutral words', async ({ stage }) => {
  const page = await stage.open(home);
  await expect(page.locator('#theirs')).toBeVisible();
  const popup = await stage.openOwn('popup.html');
  await expect(popup.getByText('The browser no longer lets Stillwater cover far.example and home.example.')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Allow' })).toBeVisible();
  await isAccessible(popup);
  await expect(popup.locator('body')).not.toContainText(/rowan|ashby|is covered/i);
  const dashboard = await stage.openOwn('dashboard.html');
  await expect(dashboard.getByRole('listitem').filter({ hasText: 'home.example' })).toContainText('Not covered yet');
});

test('a host that is allowed again is covered, also in tabs that were open meanwhile', async ({ stage }) => {
  const page = await stage.open(home);
  await expect(page.locator('#theirs')).toBeVisible();
  const visit = await stage.open(profile);
  await expect(visit.locator('h1')).toHaveText('Somebody');
  await stage.allowHost('home.example');
  await expect(page.locator('#theirs')).toBeHidden();
  await expect(page.locator('#hers')).toBeVisible();
  await stage.paused(visit);
  await stage.paused(await stage.open(profile));
  const dashboard = await stage.openOwn('dashboard.html');
  await expect(dashboard.getByRole('listitem').filter({ hasText: 'home.example' })).toContainText('Covered');
  await expect(dashboard.getByRole('listitem').filter({ hasText: 'far.example' })).toContainText('Not covered yet');
});
