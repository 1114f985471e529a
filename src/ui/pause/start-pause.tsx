import { render } from 'preact';
import { browser } from 'wxt/browser';
import { isPractice, readPauseAddress } from '../../core/pause-address.ts';
import { report } from '../../report.ts';
import { setPageLanguage } from '../text.ts';
import { deliberate, guardDeeds } from './deliberate.ts';
import { leave } from './leave.ts';
import { type PauseActions, type PauseState, PauseView } from './PauseView.tsx';

/** On screen at once; the count follows into a place that is kept for it, and everything else below. */
export async function startPause(page: Document): Promise<void> {
  setPageLanguage(page);
  const shownAt = watchShown(page);
  guardDeeds(page, shownAt);
  let state: PauseState = { isStuck: false };
  const { search } = page.location;
  // Asked for now, awaited after the paint.
  const loading = Promise.all([import('./pause-data.ts'), import('./rest.ts')]);
  const moment = loading.then(([data]) => data.thisMoment(search));
  const change = (next: Partial<PauseState>) => {
    state = { ...state, ...next };
    render(<PauseView state={state} actions={actions} />, page.body);
  };
  // Pressed twice in one breath, it leads to one place.
  let isLeaving = false;
  const stuck = (error: unknown) => {
    report(error, 'leaving the pause page');
    change({ isStuck: true });
  };
  const actions: PauseActions = {
    account: readPauseAddress(search).account,
    dashboard: browser.runtime.getURL('/dashboard.html'),
    onLeave: deliberate(shownAt, () => {
      if (isLeaving) return;
      isLeaving = true;
      void leaveAsChosen()
        .catch(stuck)
        .finally(() => {
          isLeaving = false;
        });
    }),
    onDashboard: deliberate(shownAt, () => void browser.runtime.openOptionsPage().catch(stuck)),
    onWaits: (waits) => {
      if (state.rest) change({ rest: { ...state.rest, waits } });
    },
    onTool: (tool) => {
      change({ tool });
      page.defaultView?.scrollTo(0, 0);
    },
    onTrigger: (trigger) => {
      change({ trigger });
      void actions.onSay({ trigger: trigger ?? null });
    },
    onSay: async (said) => (await moment)(said),
  };
  async function leaveAsChosen(): Promise<void> {
    if (isPractice(search)) return location.replace(browser.runtime.getURL('/practice.html'));
    const { notNow } = state.rest?.settings.plan ?? {};
    const first = notNow?.to === 'tool' && state.rest && !state.tool ? state.rest.parts.firstTool(state.rest) : undefined;
    if (first) actions.onTool(first);
    else await leave(state.rest?.parts.siteOf(notNow));
  }
  change({});
  void import('../exit/start-exit.tsx').then(({ startExit }) => startExit(page));
  try {
    const [data, parts] = await loading;
    const now = Date.now();
    let latest = 0;
    const read = async () => {
      const mine = ++latest;
      const now = Date.now();
      const rest = { parts, isPrivate: data.isPrivate(), now, ...(await data.readPause(now)) };
      // What was read before something else changed says less.
      if (mine === latest) change({ rest });
    };
    data.watchPause(() => void read());
    // Come back to by Back, as the browser had kept it: it has heard of nothing meanwhile.
    page.defaultView?.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) void read();
    });
    await Promise.all([read(), data.tellAndCount(search, new Date(now), (turnedBack) => change({ turnedBack }))]);
  } catch (error) {
    report(error, 'opening the rest of the pause page');
  }
}

/** @returns when the page came into view last, as `performance.now()`. */
function watchShown(page: Document): () => number {
  let shown = performance.now();
  page.addEventListener('visibilitychange', () => {
    shown = performance.now();
  });
  return () => shown;
}
