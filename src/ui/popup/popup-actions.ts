import { browser } from 'wxt/browser';
import type { Place } from '../../core/places.ts';
import { addHosts } from '../../core/settings.ts';
import { succeeds } from '../../report.ts';
import { send } from '../../send.ts';
import { writeSettings } from '../../stores/settings.ts';
import { heard } from '../heard.ts';
import { askFor } from '../permissions.ts';
import type { Noted } from '../slips/slip-draft.ts';
import type { PopupData } from './popup-data.ts';

/** Promises tell whether it was saved; they end when that is on screen. */
export interface PopupActions {
  /** Waits until something is done, and shows what has become of it. */
  afterwards: (doing: string, done: Promise<unknown>) => Promise<boolean>;
  allow: (places: readonly Place[]) => void;
  allowHere: () => void;
  slip: (noted: Noted) => Promise<boolean>;
  undoSlip: (id: string) => void;
  openDashboard: () => void;
}

/** What the buttons of the popup do. @param data as it is when they are pressed. @param refresh reads everything again and shows it. */
export function popupActions(data: PopupData, refresh: () => Promise<void>): PopupActions {
  const afterwards = async (doing: string, done: Promise<unknown>): Promise<boolean> => {
    const isDone = await succeeds(doing, done);
    await refresh();
    return isDone;
  };
  return {
    afterwards,
    allow: (places) => void afterwards('asking for sites', askFor(places)),
    allowHere: () => {
      const { page, settings } = data;
      if (!page) return;
      const { newHost } = page.here;
      if (newHost !== undefined)
        void afterwards(
          'adding a server',
          // The prompt may end this page before anything that has to wait.
          writeSettings(addHosts(settings, [newHost])),
        );
      void afterwards('asking for a site', askFor([page.here]));
    },
    slip: (noted) => afterwards('noting contact', heard(send('slip', noted))),
    undoSlip: (id) => void afterwards('taking a slip back', send('undoSlip', { id })),
    openDashboard: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  };
}
