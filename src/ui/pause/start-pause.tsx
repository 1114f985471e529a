import { render } from 'preact';
import { browser } from 'wxt/browser';
import { report } from '../../report.ts';
import { setPageLanguage } from '../text.ts';
import { deliberate } from './deliberate.ts';
import { leave } from './leave.ts';
import { PauseView } from './PauseView.tsx';
import { tellAndCount } from './pause-data.ts';

/** On screen at once; the count follows into a place that is kept for it. */
export async function startPause(page: Document): Promise<void> {
  setPageLanguage(page);
  let shown = performance.now();
  page.addEventListener('visibilitychange', () => {
    shown = performance.now();
  });
  const shownAt = () => shown;
  let turnedBack: number | undefined;
  let isStuck = false;
  const onLeave = deliberate(shownAt, () => void leave().catch(stuck));
  const onDashboard = deliberate(shownAt, () => void browser.runtime.openOptionsPage().catch(stuck));
  const dashboard = browser.runtime.getURL('/dashboard.html');
  const show = () => render(<PauseView {...{ turnedBack, isStuck, dashboard, onLeave, onDashboard }} />, page.body);
  function stuck(error: unknown): void {
    report(error, 'leaving the pause page');
    isStuck = true;
    show();
  }
  show();
  await tellAndCount(page.location.search, new Date(), (times) => {
    turnedBack = times;
    show();
  });
}
