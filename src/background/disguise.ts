import { browser } from 'wxt/browser';
import { readDisguise } from '../stores/disguise.ts';

const sizes = [16, 32, 48, 128];
const icons = (name: string) => Object.fromEntries(sizes.map((size) => [size, `/icons/${name}${size}.png`]));

/** The button in the toolbar looks as the user chose. Browsers forget it when they quit. */
export async function wearDisguise(): Promise<void> {
  const isPlain = (await readDisguise()).look === 'notes';
  await Promise.all([
    browser.action.setTitle({ title: browser.i18n.getMessage(isPlain ? 'plainTitle' : 'name') }),
    browser.action.setIcon({ path: icons(isPlain ? 'notes-' : '') }),
  ]);
}
