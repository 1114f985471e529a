import { browser } from 'wxt/browser';
import { freeLabel } from '../../core/naming.ts';
import { type Place, places } from '../../core/places.ts';
import type { Settings } from '../../core/settings.ts';
import { openedAgain, type Welcome } from '../../core/welcome.ts';
import { withSoundCoping } from '../../stores/coping.ts';
import { readSettings } from '../../stores/settings.ts';
import { readWelcome } from '../../stores/welcome.ts';
import { uncoveredOf } from '../permissions.ts';
import { sites } from '../site-list.ts';
import { say } from '../text.ts';

/** All that the first minute shows. */
export interface WelcomeData {
  welcome: Welcome;
  settings: Settings;
  places: Place[];
  uncovered: Place[];
  /** The label that is offered for somebody new. */
  label: string;
  isPrivateAllowed: boolean;
}

/** @throws where the settings cannot be read. */
export async function readWelcomeData(): Promise<WelcomeData> {
  const [settings, welcome] = await Promise.all([readSettings().then(withSoundCoping), readWelcome().then(openedAgain)]);
  const all = places(sites, settings);
  const [uncovered, isPrivateAllowed] = await Promise.all([uncoveredOf(all), browser.extension.isAllowedIncognitoAccess()]);
  return {
    ...{ welcome, settings, uncovered, isPrivateAllowed },
    places: all,
    label: freeLabel(settings.people, (number) => say('personLabel', number)),
  };
}
