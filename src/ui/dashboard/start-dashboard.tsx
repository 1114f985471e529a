import { render } from 'preact';
import { browser } from 'wxt/browser';
import { noSettings } from '../../core/settings.ts';
import { report } from '../../report.ts';
import { watchMisses } from '../../stores/canary.ts';
import type { Keys } from '../../stores/journal-lock.ts';
import { watchLearned } from '../../stores/learned.ts';
import { watchSettings } from '../../stores/settings.ts';
import { watchWaits } from '../../stores/waits.ts';
import { DataSection } from '../data/DataSection.tsx';
import { startExit } from '../exit/start-exit.tsx';
import { setPageLanguage } from '../text.ts';
import { Unreadable } from '../Unreadable.tsx';
import { DashboardView } from './DashboardView.tsx';
import { dashboardActions } from './dashboard-actions.ts';
import { readDashboard } from './dashboard-data.ts';
import { EraseSection } from './EraseSection.tsx';

/** Paints what is stored, and again whenever that, or what the browser allows, changes. */
export async function startDashboard(page: Document): Promise<void> {
  setPageLanguage(page);
  const [text] = await Promise.all([takeNaming(), startExit(page)]);
  // Of the journal, where it was unlocked here: in the memory of this page and nowhere else.
  let keys: Keys | undefined;
  const refresh = async (): Promise<void> => {
    const now = Date.now();
    try {
      const held = keys;
      const data = await readDashboard(now, held);
      // Locked or unlocked meanwhile: what was read shows too much, or too little.
      if (held !== keys) return refresh();
      // Erased, or locked anew by another page.
      if (data.log && !data.log.journal.keys) keys = undefined;
      const actions = dashboardActions(data.settings, refresh);
      render(<DashboardView {...{ data, now, actions, hold, refresh }} {...(text !== undefined && { text })} />, page.body);
    } catch (error) {
      report(error, 'opening the dashboard');
      const { erase } = dashboardActions(noSettings, refresh);
      const isPrivate = browser.extension.inIncognitoContext;
      render(
        <Unreadable>
          <DataSection settings={undefined} isNew={false} isPrivate={isPrivate} onDone={() => void refresh()} />
          <EraseSection onErase={erase} />
        </Unreadable>,
        page.body,
      );
    }
  };
  const hold = (next: Keys | undefined): Promise<void> => {
    keys = next;
    return refresh();
  };
  // What the popup noted meanwhile, or a day that has begun.
  page.addEventListener('visibilitychange', () => {
    if (!page.hidden) void refresh();
  });
  watchSettings(() => void refresh());
  watchWaits(() => void refresh());
  watchLearned(() => void refresh());
  watchMisses(() => void refresh());
  browser.permissions.onAdded.addListener(() => void refresh());
  browser.permissions.onRemoved.addListener(() => void refresh());
  await refresh();
  goToNamed(page);
}

/**
 * What an address leads to is not there yet when the browser looks for it. Once the page was painted: before that Firefox
 * (153) scrolls to nothing that it has not laid out.
 */
function goToNamed(page: Document): void {
  const go = () => page.getElementById(location.hash.slice(1))?.scrollIntoView();
  if (location.hash) requestAnimationFrame(() => requestAnimationFrame(go));
}

/** The link that the context menu left in memory for the naming form: an address of ours names nobody. Taken once. */
async function takeNaming(): Promise<string | undefined> {
  const key = 'naming';
  const { naming } = (await browser.storage.session.get(key)) as { naming?: { text?: unknown } };
  if (naming === undefined) return undefined;
  await browser.storage.session.remove(key);
  return typeof naming.text === 'string' ? naming.text : undefined;
}
