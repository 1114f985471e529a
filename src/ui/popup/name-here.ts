import { writeSettings } from '../../stores/settings.ts';
import { askForThem, type Named, naming } from '../naming/name-person.ts';
import type { PopupActions } from './popup-actions.ts';
import type { PopupData } from './popup-data.ts';

/** Loaded with the form: the browser has to be asked in the turn of the click. @returns whether they are on the list now. */
export function nameHere(data: Pick<PopupData, 'settings'>, afterwards: PopupActions['afterwards']): (named: Named) => Promise<boolean> {
  return (named) => {
    const after = naming(named)(data.settings);
    // In this order: the prompt may end this page before anything that has to wait.
    const saved = writeSettings(after);
    void afterwards('asking for sites', askForThem(named, after));
    return afterwards('naming', saved);
  };
}
