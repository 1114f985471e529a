import { browser } from 'wxt/browser';
import { readDisguise } from '../stores/disguise.ts';

const sizes = [16, 32, 48, 128];
const icons = (name: string) => Object.fromEntries(sizes.map((size) => [size, `/icons/${name}${size}.png`]));

/** The button in the toolbar looks as the user chose. Browsers forget it when they quit; until then there is nothing to do. */
async function wear(): Promise<void> {
  const isPlain = (await readDisguise()).look === 'notes';
  const title = browser.i18n.getMessage(isPlain ? 'plainTitle' : 'name');
  if ((await browser.action.getTitle({})) === title) return;
  // The title comes last: where it is right, the icon is as well.
  await browser.action.setIcon({ path: icons(isPlain ? 'notes-' : '') });
  await browser.action.setTitle({ title });
}

let worn = Promise.resolve();

/** One after the other, or the first of two changes could end last. */
export function wearDisguise(): Promise<void> {
  worn = worn.catch(() => undefined).then(wear);
  return worn;
}
