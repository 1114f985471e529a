import { keepingRowanAway } from './people.ts';
import { expect, test } from './stage.ts';

test('what a page says of its look overrules what all of them share', async ({ stage }) => {
  await stage.settle(keepingRowanAway);
  const page = await stage.openOwn('pause.html');
  await page.setViewportSize({ width: 1000, height: 700 });
  // On the pause page the light stands in the middle of the horizon, elsewhere at its end.
  const middle = async () => {
    const light = await page.locator('.light').boundingBox();
    return light && Math.round(light.x + light.width / 2);
  };
  const width = await page.evaluate(() => document.documentElement.clientWidth);
  await expect.poll(middle).toBe(Math.round(width / 2));
});
