import { isOpen } from '../../core/channel.ts';
import type { Settings } from '../../core/settings.ts';
import { say } from '../text.ts';
import { sayDays, sayHours } from './channel-text.ts';

interface Props {
  settings: Settings;
  /** Opaque id of the account that was looked for. */
  account: string | undefined;
  now: number;
}

/** Somebody came for a chat that they keep for logistics, and it is not its hour: when it opens again. Names nobody. */
export function ChannelNote({ settings, account, now }: Props) {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const owner = settings.people.find(({ accounts }) => accounts.some(({ id }) => id === account));
  const closed = owner?.channels?.find((channel) => channel.kind !== 'outside' && !isOpen(channel, now, timeZone));
  return closed ? <p class="soft">{say('channelClosedNow', say('channelTimes', sayHours(closed.hours), sayDays(closed.days)))}</p> : null;
}
