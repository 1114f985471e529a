import { useState } from 'preact/hooks';
import type { Channel } from '../../core/channel.ts';
import type { Person } from '../../core/settings.ts';
import { Confirm } from '../Confirm.tsx';
import { useOwnId } from '../own-id.ts';
import { siteName } from '../site-list.ts';
import { type Key, say } from '../text.ts';
import { ChannelForm } from './ChannelForm.tsx';
import { purposeKeys, sayDays, sayHours } from './channel-text.ts';
import type { ContactActions, Outcome } from './contact-actions.ts';

interface Props {
  person: Person;
  actions: ContactActions;
}

const outcomes: Record<Outcome, Key> = { done: 'channelDone', waits: 'channelWaits', lost: 'notSaved' };

/** One person, and what stays open with them. Nothing here names them but the label that the user chose. */
export function ContactCard({ person, actions }: Props) {
  const [editing, setEditing] = useState<Channel | 'new'>();
  const [outcome, setOutcome] = useState<Outcome>();
  const id = useOwnId();
  const { channels = [] } = person;
  return (
    <article class="card" aria-labelledby={id}>
      <p id={id}>
        <strong>{person.label}</strong>
      </p>
      {channels.length === 0 && <p class="soft">{say('channelNone')}</p>}
      {channels.length > 0 && (
        <ul class="channels">
          {channels.map((channel) => (
            <li key={channel.id}>
              <p>
                <strong>{whatOf(channel)}</strong> · {say(purposeKeys[channel.purpose])}
                <br />
                <span class="soft">
                  {sayHours(channel.hours)}, {sayDays(channel.days)}
                </span>
              </p>
              <div class="row">
                <button type="button" class="quiet" onClick={() => edit(channel)}>
                  {say('channelChange')}
                </button>
                <Confirm ask={say('channelClose')} yes={say('channelClose')} no={say('keepIt')} onYes={() => void close(channel.id)}>
                  {say('channelCloseText')}
                </Confirm>
              </div>
            </li>
          ))}
        </ul>
      )}
      <p role="status">{outcome && say(outcomes[outcome])}</p>
      {editing === undefined ? (
        <button type="button" class="plain" onClick={() => edit('new')}>
          {say('channelAdd')}
        </button>
      ) : (
        <ChannelForm
          key={editing === 'new' ? 'new' : editing.id}
          person={person}
          {...(editing !== 'new' && { channel: editing })}
          onSave={save}
          onCancel={() => setEditing(undefined)}
        />
      )}
    </article>
  );

  function edit(channel: Channel | 'new'): void {
    setOutcome(undefined);
    setEditing(channel);
  }

  async function save(channel: Channel): Promise<void> {
    const became = await actions.open(person.id, channel);
    setOutcome(became);
    if (became !== 'lost') setEditing(undefined);
  }

  async function close(channel: string): Promise<void> {
    setOutcome((await actions.close(person.id, channel)) ? undefined : 'lost');
  }
}

function whatOf({ kind, site = '' }: Channel): string {
  if (kind === 'outside') return say('channelOutsideShort');
  return say(kind === 'thread' ? 'channelThreadShort' : 'channelMessagesShort', siteName(site));
}
