import { isAccessible } from './accessible.ts';
import { keepingRowanAway } from './people.ts';
import { expect, test } from './stage.ts';

const groups = ['Today', 'People', 'Looking back', 'Plan', 'Settings'];

test('the way around the dashboard stays in sight and says where one is', async ({ stage }) => {
  await stage.settle(keepingRowanAway);
  const page = await stage.openOwn('dashboard.html');
  const around = page.getByRole('navigation', { name: 'On this page' });
  await expect(around.getByRole('link')).toContainText(groups);
  await expect(around.locator('[aria-current]')).toHaveText('Today');
  await around.getByRole('link', { name: 'Plan' }).click();
  await expect(around.locator('[aria-current]')).toHaveText('Plan');
  await expect(page.getByLabel('First day')).toBeInViewport();
  await expect(around).toBeInViewport();
  // By keyboard, and from there on with the section that it led to.
  await around.getByRole('link', { name: 'Settings' }).focus();
  await page.keyboard.press('Enter');
  await expect(around.locator('[aria-current]')).toHaveText('Settings');
  await expect(page.getByRole('heading', { name: 'How far hiding goes' })).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Google' })).toBeFocused();
});

test('on a narrow screen the links move sideways, and nothing that has the focus is under them', async ({ stage }) => {
  await stage.settle(keepingRowanAway);
  const page = await stage.openOwn('dashboard.html');
  await page.setViewportSize({ width: 320, height: 640 });
  const settings = page.getByRole('link', { name: 'Settings' });
  await settings.focus();
  await page.keyboard.press('Enter');
  await expect(settings).toHaveAttribute('aria-current', 'location');
  await expect(settings).toBeInViewport({ ratio: 0.99 });
  await isAccessible(page);
  const strip = await page.getByRole('navigation').boundingBox();
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Shift+Tab');
    // Its middle: what the layout of a group that comes near moves by a few pixels is still in sight.
    const focused = await page.evaluate(() => {
      const box = document.activeElement?.closest('main') && document.activeElement.getBoundingClientRect();
      return box && (box.top + box.bottom) / 2;
    });
    if (typeof focused === 'number') expect(focused).toBeGreaterThan((strip?.y ?? 0) + (strip?.height ?? 0));
  }
});

test('an address that names a section leads there', async ({ stage }) => {
  await stage.settle(keepingRowanAway);
  const page = await stage.openOwn('dashboard.html#lock');
  await expect(page.locator('#lock h2')).toBeInViewport();
});
