import { feed, post } from './people.ts';
import { expect, test } from './stage.ts';

/** The whole job, as somebody would live it. */

test('name them, watch them vanish, try their profile, turn back, see the streak', async ({ stage }) => {
  stage.serve('https://far.example/', feed(post('rowan', 'Rowan Ashby', 'id="theirs"') + post('ada', 'Ada Finch', 'id="hers"')));
  stage.serve('https://far.example/@*', feed(post('rowan', 'Rowan Ashby')));
  const evening = await stage.open('https://far.example/');
  await expect(evening.locator('#theirs')).toBeVisible();

  const popup = await stage.openOwn('popup.html');
  await popup.getByLabel('Links or handles').fill('https://far.example/@Rowan');
  await popup.getByRole('button', { name: 'Keep off my screen' }).click();
  await expect(popup.getByRole('heading', { name: 'Today is the first day.' })).toBeVisible();

  await expect(evening.locator('#theirs')).toBeHidden();
  await expect(evening.locator('#hers')).toBeVisible();

  const asked = stage.requests.length;
  await stage.visit(evening, 'https://far.example/@rowan');
  await stage.paused(evening);
  await expect(evening.getByText('You turned back once this month.')).toBeVisible();
  expect(stage.requests.length).toBe(asked);

  const later = await stage.openOwn('popup.html');
  await expect(later.getByText('Turned back', { exact: true }).locator('..')).toContainText('1');
  await expect(later.getByRole('heading', { name: 'Today is the first day.' })).toBeVisible();
  await expect(later.locator('body')).not.toContainText(/rowan|ashby/i);

  const [attempt] = (await stage.log()).attempts;
  expect(attempt).toMatchObject({ site: 'fediverse', kind: 'profile', active: true });
  expect(JSON.stringify(attempt)).not.toMatch(/rowan|far\.example/i);
});
