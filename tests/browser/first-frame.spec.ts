import { Control } from './control.ts';
import { routes, showsOthers } from './routes.ts';
import { test as base, expect } from './stage.ts';

/** Nothing of the person is painted, from the first frame. The whole measurement is `npm run bench`. */

const test = base.extend<{ control: Control }, { sharedControl: () => Promise<Control> }>({
  sharedControl: [
    async ({ browserName }, use) => {
      let built: Promise<Control> | undefined;
      await use(() => (built ??= Control.build(browserName === 'firefox' ? 'firefox' : 'chromium')));
      await (await built)?.strike();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  control: async ({ sharedControl }, use) => {
    const control = await sharedControl();
    await control.clear();
    await use(control);
  },
});

// Each is played in two browsers.
test.describe.configure({ timeout: 60_000 });

for (const { name, only, ends, play } of routes) {
  test(name, async ({ stage, control, browserName }) => {
    test.skip(only !== undefined && only !== browserName, `${only} alone`);
    const page = await play(stage);
    await (ends === 'pause' ? stage.paused(page) : showsOthers(page));
    expect(await stage.framesSeen(page)).toBe(0);
    const seen = await play(control);
    await expect.poll(() => control.framesSeen(seen), { message: 'frames without the extension' }).toBeGreaterThan(0);
  });
}
