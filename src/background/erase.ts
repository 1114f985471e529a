import { browser } from 'wxt/browser';
import { eraseStored } from '../stores/erase.ts';
import { journalSettled } from './journal.ts';
import { sync } from './sync.ts';
import { forgetPeople } from './visits.ts';
import { waitsSettled } from './waits.ts';

/**
 * The page that erases does it by itself, whatever we are doing. What we were writing meanwhile may have come after it: so once that is
 * written, everything is erased again, and what the browser keeps for us (rules, scripts, alarms) follows.
 */
export async function eraseAll(): Promise<{ erased: true }> {
  forgetPeople();
  await Promise.all([waitsSettled(), journalSettled()]);
  await eraseStored();
  await browser.alarms.clearAll();
  await sync();
  return { erased: true };
}
