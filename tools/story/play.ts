import { awaitInstalled } from '../../tests/browser/own-page.ts';
import type { Browser } from '../browsers.ts';
import { visit } from './look.ts';
import { openChromium } from './open-chromium.ts';
import { openFirefox } from './open-firefox.ts';
import {
  notNow,
  openFeed,
  openLookAlikes,
  openProfile,
  paste,
  pressInFeed,
  readPopup,
  type Scene,
  save,
  scroll,
  typeAddress,
  vanish,
} from './steps.ts';
import { Teller } from './teller.ts';
import { checkGone, compare, type Tour, tour } from './tour.ts';

/** About what browsers give a popup. */
const popupSize = { width: 360, height: 600 };

/** The whole job, played without a window: every number is read from the page. @throws at the first step that did not happen. */
export async function playStory(found: Browser, extension: string, origin: string): Promise<void> {
  const opened = await (found.family === 'firefox' ? openFirefox : openChromium)(found.program, extension);
  const teller = await new Teller(found.family).open();
  process.once('SIGINT', () => void opened.close().finally(() => process.exit(130)));
  try {
    const feed = opened.context.pages()[0] ?? (await opened.context.newPage());
    const scene = { origin, opened, teller, feed, popup: await opened.context.newPage() };
    await scene.popup.setViewportSize(popupSize);
    await visit(scene.popup, `${opened.origin}/popup.html`, (here) => here.endsWith('/popup.html'));
    await awaitInstalled(scene.popup);
    await tell(scene);
    console.log(`All of it happened. Pictures: ${teller.place}`);
  } finally {
    await opened.close();
  }
}

async function tell(scene: Scene): Promise<void> {
  const { teller } = scene;
  let before: Tour = {};
  await teller.step('Without a plan, everybody is there', scene.feed, () => openFeed(scene));
  const other = await scene.opened.context.newPage();
  await teller.step('Their profile opens like any other', other, () => openProfile(scene, other));
  await teller.step('A look around the town', other, async () => {
    before = await tour(other, scene.origin);
    return `they were seen in ${Object.values(before).filter(({ them }) => them > 0).length} of ${Object.keys(before).length} places`;
  });
  await teller.step('Their address is pasted into the popup', scene.popup, () => paste(scene));
  await teller.step('One press keeps them off the screen', scene.popup, () => save(scene));
  await teller.step('They vanish from the open feed', scene.feed, () => vanish(scene));
  await teller.step('The feed goes on without them', scene.feed, () => scroll(scene));
  await teller.step('Nobody else went with them', other, async () => {
    const after = await tour(other, scene.origin);
    checkGone(before, after);
    return compare(before, after);
  });
  await teller.step('Look-alikes keep their pages', other, () => openLookAlikes(scene, other));
  await teller.step('Their address, typed, leads to the pause page', other, () => typeAddress(scene, other));
  await teller.step('A press in the feed leads there too', scene.feed, () => pressInFeed(scene));
  await teller.step('Not now leads somewhere harmless', undefined, () => notNow(scene));
  await teller.step(
    'The popup shows the day and the visit',
    () => scene.popup,
    () => readPopup(scene),
  );
}
