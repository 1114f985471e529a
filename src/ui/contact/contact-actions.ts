import { type Channel, removeChannel } from '../../core/channel.ts';
import { send } from '../../messages.ts';
import { report, succeeds } from '../../report.ts';
import { changeSettings, readSettings } from '../../stores/settings.ts';

/** What became of a wish: done at once, waiting as the plan says, or not kept. */
export type Outcome = 'done' | 'waits' | 'lost';

export interface ContactActions {
  /** Opening, or opening longer, is a weakening and waits; closing at more hours is done at once. */
  open: (person: string, channel: Channel) => Promise<Outcome>;
  close: (person: string, channel: string) => Promise<boolean>;
}

export const contactActions: ContactActions = {
  open: async (person, channel) => {
    try {
      const answer = await send('weaken', { change: { kind: 'open-channel', person, channel } });
      if (!answer) return 'lost';
      const { people } = await readSettings();
      const stored = people.find(({ id }) => id === person)?.channels?.find(({ id }) => id === channel.id);
      return stored && isSame(stored, channel) ? 'done' : 'waits';
    } catch (error) {
      report(error, 'opening a channel');
      return 'lost';
    }
  },
  close: (person, channel) =>
    succeeds(
      'closing a channel',
      changeSettings((settings) => removeChannel(settings, person, channel)),
    ),
};

const isSame = (one: Channel, other: Channel): boolean => {
  const parts = ({ kind, site, hours, days, purpose, hints, aliases }: Channel) =>
    JSON.stringify([kind, site, hours.from, hours.to, days, purpose, hints, aliases?.map(({ value }) => value)]);
  return parts(one) === parts(other);
};
