import { render } from 'preact';
import { report } from '../../report.ts';
import { countTurnedBack } from '../../stores/log.ts';
import { watchSettings } from '../../stores/settings.ts';
import { setPageLanguage } from '../text.ts';
import { loadForm, PopupView } from './PopupView.tsx';
import { popupActions } from './popup-actions.ts';
import { type PopupData, readPopup } from './popup-data.ts';

/** Reads everything, then paints: the first thing on screen is true. One number follows into its place. */
export async function startPopup(page: Document): Promise<void> {
  setPageLanguage(page);
  const root = page.body;
  let data: PopupData | undefined;
  const refresh = async (): Promise<void> => {
    try {
      const before = data?.log?.turnedBack;
      const read = await readPopup();
      data = read;
      const form = read.settings.people.length === 0 ? await loadForm() : undefined;
      const show = () =>
        render(<PopupView data={read} now={Date.now()} actions={popupActions(read, refresh)} {...(form && { form })} />, root);
      const { log } = read;
      if (log) log.turnedBack = before;
      show();
      if (!log) return;
      log.turnedBack = await countTurnedBack(0).catch(() => undefined);
      show();
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
