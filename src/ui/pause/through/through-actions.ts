import { profileAddress } from '../../../core/profile-address.ts';
import type { Settings } from '../../../core/settings.ts';
import type { Waits } from '../../../core/waits.ts';
import type { MessageBody, WaitsAnswer } from '../../../messages.ts';
import { report } from '../../../report.ts';
import { send } from '../../../send.ts';
import { sitesOfRealm } from '../../site-list.ts';

/** What the buttons of the way through do. The worker decides; it answers with what waits now. */
export interface ThroughActions {
  /** @returns whether it was heard. */
  ask: (intention: string, heldMs: number) => Promise<boolean>;
  takeBack: (opening: string) => Promise<boolean>;
  spendPass: (opening: string) => Promise<boolean>;
  answer: (opening: string, wasContact: boolean) => Promise<boolean>;
  /** Leads to the account itself, in this tab. */
  go: () => Promise<void>;
}

/** @param changed is told what waits now, also where nothing changed. */
export function throughActions(settings: Settings, account: string, changed: (waits: Waits) => void): ThroughActions {
  const tell = async <Name extends 'askThrough' | 'takeBack' | 'usePass' | 'answerThrough'>(name: Name, body: MessageBody<Name>) => {
    // Each of these four is answered alike.
    const answer = (await send(name, body).catch((error: unknown) => report(error, 'asking for the way through'))) as
      | WaitsAnswer
      | undefined;
    if (answer?.waits) changed(answer.waits);
    return answer !== undefined && answer.refused === undefined;
  };
  return {
    ask: (intention, heldMs) => tell('askThrough', { account, intention, heldMs }),
    takeBack: (id) => tell('takeBack', { id }),
    spendPass: (id) => tell('usePass', { for: id }),
    answer: (opening, wasContact) => tell('answerThrough', { opening, wasContact }),
    async go() {
      const realm = settings.people.flatMap(({ accounts }) => accounts).find(({ id }) => id === account)?.realm;
      const address = realm === undefined ? undefined : profileAddress(await sitesOfRealm(realm), settings, account);
      if (address !== undefined) location.assign(address);
    },
  };
}
