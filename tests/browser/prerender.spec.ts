import { rm } from 'node:fs/promises';
import { newPlace } from './chromium.ts';
import { expect, test } from './stage.ts';
import { ended, keepRowanAway, startAlone, visitAndLeave } from './unattached.ts';
import { Web } from './web.ts';

/** What a page asks for ahead of a click, by speculation rules. */

const home = 'https://home.example/';
const theirs = '/@rowan@far.example';

/** Asks for their profile and for somebody else's ahead of time, when nobody is attached any more. */
const startPage = `<!doctype html><title>Start</title><h1>Start</h1><script>
  setTimeout(() => {
    for (const how of ['prefetch', 'prerender']) {
      const rules = document.createElement('script');
      rules.type = 'speculationrules';
      rules.textContent = JSON.stringify({ [how]: [{ urls: ['${theirs}', '/@ada'], eagerness: 'immediate' }] });
      document.head.append(rules);
    }
  }, 1000);</script>`;
const tells = `<!doctype html><script>if (document.prerendering) fetch('/ahead' + location.pathname);</script>`;

for (const [what, installed] of [
  ['their profile is not even asked for ahead of time; somebody else is', true],
  ['without the extension both are', false],
] as const) {
  test(what, async ({ browserName }) => {
    test.skip(browserName === 'firefox', 'Firefox renders nothing ahead of time');
    test.slow();
    const web = await new Web().open();
    const place = await newPlace();
    for (const path of ['@*', 'ahead/*']) web.serve(`${home}${path}`, tells);
    web.serve(`${home}start`, startPage);
    const browser = startAlone(web, place, installed);
    try {
      if (installed) await keepRowanAway(place);
      await visitAndLeave(place, `${home}start`);
      const asked = (path: string) => web.requests.some((each) => each === `home.example${path}`);
      await expect.poll(() => asked('/ahead/@ada'), { timeout: 30_000 }).toBe(true);
      if (installed) expect(asked(theirs)).toBe(false);
      else await expect.poll(() => asked(`/ahead${theirs}`)).toBe(true);
    } finally {
      await ended(browser);
      await web.close();
      await rm(place.folder, { recursive: true, force: true, maxRetries: 10 });
    }
  });
}
