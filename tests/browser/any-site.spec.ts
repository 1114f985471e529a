import { expect, test } from './stage.ts';

/** A site that no file speaks for: the user says who is meant, and links are all there is. */

const club = 'https://club.example/';
const row = (id: string, member: string) =>
  `<li id="${id}"><a href="/view.php?x=2&member=${member}">${member}</a> <span>has a new hat</span></li>`;

test('say which part of a link is the person; links to it are hidden, and a visit is stopped', async ({ stage }) => {
  stage.serve(
    club,
    `<!doctype html><title>Club</title><ul>${row('theirs', 'rowan_a')}${row('alike', 'rowan_ab')}${row('hers', 'ada')}</ul>`,
  );
  stage.serve('https://club.example/view.php*', '<!doctype html><h1>A member</h1>');
  const popup = await stage.openOwn('popup.html');
  await popup.getByLabel('Links or handles').fill('https://club.example/view.php?x=1&member=rowan_a');
  const parts = popup.getByRole('group', { name: 'Which part of the link is the person?' });
  await parts.getByRole('button', { name: 'rowan_a' }).click();
  await expect(parts).toBeHidden();
  await popup.getByRole('button', { name: 'Keep off my screen' }).click();
  await expect(popup.getByRole('heading', { name: 'Today is the first day.' })).toBeVisible();

  const page = await stage.open(club);
  await expect(page.locator('#theirs')).toBeHidden();
  for (const others of ['#alike', '#hers']) await expect(page.locator(others)).toBeVisible();
  await page.locator('#hers a').click();
  await expect(page.getByRole('heading', { name: 'A member' })).toBeVisible();
  await stage.visit(page, 'https://club.example/view.php?x=9&member=Rowan_A');
  await stage.paused(page);
  await expect.poll(async () => (await stage.log()).attempts).toMatchObject([{ kind: 'profile', active: true }]);
});
