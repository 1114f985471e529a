import { render } from 'preact';
import { report } from '../../report.ts';
import { watchSettings } from '../../stores/settings.ts';
import { startExit } from '../exit/start-exit.tsx';
import { setPageLanguage } from '../text.ts';
import { loadNaming, PopupView } from './PopupView.tsx';
import { popupActions } from './popup-actions.ts';
import { type PopupData, readPopup } from './popup-data.ts';

/** Reads everything, then paints: the first thing on screen is true. */
export async function startPopup(page: Document): Promise<void> {
  setPageLanguage(page);
  const root = page.body;
  // Whoever chose a plain look sees nothing else, not even at first.
  const dressed = startExit(page);
  let data: PopupData | undefined;
  const refresh = async (): Promise<void> => {
    try {
      const [read] = await Promise.all([readPopup(), dressed]);
      data = read;
      const naming = read.settings.people.length === 0 ? await loadNaming() : undefined;
      render(<PopupView data={read} now={Date.now()} actions={popupActions(read, refresh)} {...(naming && { naming })} />, root);
    } catch (error) {
      report(error, 'opening the popup');
      const { Unreadable } = await import('../Unreadable.tsx');
      render(<Unreadable />, root);
    }
  };
  await refresh();
  // What it writes must not bring back what was changed elsewhere meanwhile.
  watchSettings((settings) => {
    if (data) data.settings = settings;
    void refresh();
  });
}
