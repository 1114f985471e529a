import { accountsOf, type Settings } from '../../../core/settings.ts';
import { isFresh, type Moment } from '../../../core/waits.ts';
import { firmnessMs, firmnessOf, type Weakening } from '../../../core/weakening.ts';
import { sayQuiet } from '../../contact/channel-text.ts';
import { realmName } from '../../site-list.ts';
import { say, sayCount } from '../../text.ts';

const hourMs = 3_600_000;

/** How long a weakening waits under the plan as it is. */
export function sayFirmness(settings: Settings): string {
  const ms = firmnessMs[firmnessOf(settings)];
  return ms < hourMs ? sayCount('minutes', ms / 60_000) : sayCount('hours', ms / hourMs);
}

/** When something would be gone that is there since then. */
export const whenWords = (settings: Settings, since: number, moment: Moment): string =>
  isFresh(since, moment) ? say('removeNow') : say('removeLater', sayFirmness(settings));

/** What waits, in words that name nobody but by the label that the user gave. */
export function changeWords({ people, ...settings }: Settings, change: Weakening): string {
  const labelOf = (id: string): string => people.find((person) => person.id === id)?.label ?? '';
  switch (change.kind) {
    case 'remove-person':
      return say('waitsPerson', labelOf(change.person));
    case 'remove-account': {
      const owner = people.find(({ accounts }) => accounts.some(({ id }) => id === change.account));
      const realm = accountsOf({ ...settings, people }).find(({ id }) => id === change.account)?.realm ?? '';
      return say('waitsAccount', owner?.label ?? '', realmName(realm));
    }
    case 'refuse': {
      const owner = people.find(({ accounts }) => accounts.some(({ id }) => id === change.account));
      return say('waitsLearned', owner?.label ?? '');
    }
    case 'drop-name':
      return say('waitsName', labelOf(change.person));
    case 'drop-host':
      return say('waitsHost', change.host);
    case 'open-channel':
      return say('waitsChannel', labelOf(change.person));
    case 'switch-off':
      return say(change.off.includes('guard') ? 'waitsUnguard' : 'waitsUnhide', labelOf(change.person));
    case 'mentions':
      return say('waitsMentions');
    case 'firmness':
      return say(change.to === 'gentle' ? 'waitsGentle' : 'waitsFirm');
    case 'wait':
      return say('waitsWait', sayCount('minutes', change.minutes));
    case 'counting':
      return say('waitsCounting');
    case 'goal':
      return change.days === undefined ? say('waitsOpenGoal') : say('waitsGoal', sayCount('days', change.days));
    case 'quiet':
      return say('waitsQuiet', sayQuiet(change.quiet));
    case 'drop-quiet': {
      const quiet = settings.plan?.quiet?.find(({ id }) => id === change.quiet);
      return say('waitsNoQuiet', quiet ? sayQuiet(quiet) : '');
    }
    case 'restore':
      return say('waitsRestore');
  }
}
