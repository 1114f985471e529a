import { isAccessible } from './accessible.ts';
import { keepingBothAway } from './people.ts';
import { expect, test } from './stage.ts';

test('what stands elsewhere can be ticked off, site by site, at one’s own pace', async ({ stage }) => {
  await stage.settle(keepingBothAway);
  const page = await stage.openOwn('dashboard.html#cleanup');
  const section = page.locator('#cleanup');
  await expect(section.getByRole('heading', { name: 'Out of sight elsewhere' })).toBeVisible();
  await expect(section.getByText('Archive before you delete.')).toBeVisible();
  // Whom it is about stands nowhere.
  expect(await section.innerHTML()).not.toMatch(/rowan|robin/i);
  const all = section.getByRole('status').filter({ hasText: 'done' });
  await expect(all).toHaveText(/^0 of 14 done$/);
  await section.getByText('Instagram', { exact: true }).click();
  await section.getByLabel('Mute them on Instagram').check();
  await expect(all).toHaveText('1 of 14 done');
  const row = section.getByRole('listitem').filter({ hasText: 'Archive the chat on Instagram' });
  await row.getByRole('button', { name: 'Not for me' }).click();
  await expect(all).toHaveText('1 of 13 done');
  await expect(section.getByRole('link', { name: 'Open the page of Instagram' })).toHaveAttribute('href', /^https:/);
  await isAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await section.getByText('On your devices').click();
  await expect(section.getByText('as of November 2026').last()).toBeVisible();
  await isAccessible(page);
  const again = await stage.openOwn('dashboard.html#cleanup');
  await expect(again.locator('#cleanup').getByText('1 of 13 done')).toBeVisible();
  await again.locator('#cleanup').getByText('Instagram', { exact: true }).click();
  await expect(again.getByLabel('Mute them on Instagram')).toBeChecked();
  await again.getByRole('button', { name: 'Back on the list' }).click();
  await expect(again.locator('#cleanup').getByText('1 of 14 done')).toBeVisible();
});
