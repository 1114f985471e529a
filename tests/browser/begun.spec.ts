import type { Browser } from 'webextension-polyfill';
import { account, feed, keepingRowanAway, person, post, settings } from './people.ts';
import { expect, test } from './stage.ts';

declare const browser: Browser;

/** Pages that begin while the list is being changed. */

const home = 'https://home.example/';
const nobody = settings([person([account('fediverse', [{ kind: 'handle', value: 'nobody@far.example' }], 'nobody')])], ['home.example']);

/** When a page began, and in how many of its frames so far they were seen. */
interface Begun {
  at: number;
  frames: number;
  seen: number;
}

const row = `${feed(post('rowan@far.example', 'Rowan Ashby', 'id="theirs"'))}<script>
  const begun = { at: performance.timeOrigin, frames: 0, seen: 0 };
  parent.begun.push(begun);
  const theirs = document.querySelector('#theirs');
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    begun.frames++;
    if (theirs.getClientRects().length > 0 && theirs.checkVisibility({ visibilityProperty: true, opacityProperty: true })) begun.seen++;
  };
  const look = () => { port2.postMessage(0); requestAnimationFrame(look); };
  requestAnimationFrame(look);
</script>`;

/** A new page every few milliseconds, each for a while. */
const opening = `<!doctype html><meta charset="utf-8"><title>Pages</title><style>iframe { width: 60px; height: 40px; }</style><main></main><script>
  window.begun = [];
  setInterval(() => {
    const frame = document.createElement('iframe');
    frame.src = '/row?' + begun.length;
    document.querySelector('main').prepend(frame);
    const all = document.querySelectorAll('iframe');
    if (all.length > 40) all[all.length - 1].remove();
  }, 30);
</script>`;

test('a page that begins once the list is stored goes by it from its first frame', async ({ stage }) => {
  stage.serve(`${home}row*`, row);
  stage.serve(home, opening);
  await stage.settle(nobody);
  const page = await stage.open(home);
  const begun = () => page.evaluate(() => (window as unknown as { begun: Begun[] }).begun.map((each) => ({ ...each })));
  await expect.poll(async () => (await begun()).filter(({ seen }) => seen > 0).length).toBeGreaterThan(5);
  const stored = stage.keeper.evaluate(
    () =>
      new Promise<number>((done) => {
        browser.storage.local.onChanged.addListener((changes) => {
          if (changes.matching) done(Date.now());
        });
      }),
  );
  await stage.settle(keepingRowanAway);
  const at = await stored;
  const after = async () => (await begun()).filter((each) => each.at > at && each.frames > 1);
  await expect.poll(async () => (await after()).length).toBeGreaterThan(15);
  expect((await after()).filter(({ seen }) => seen > 0)).toEqual([]);
});
