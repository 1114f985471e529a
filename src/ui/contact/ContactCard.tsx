import { useState } from 'preact/hooks';
import type { Channel } from '../../core/channel.ts';
import type { Person } from '../../core/settings.ts';
import { Confirm } from '../Confirm.tsx';
import type { DashboardActions } from '../dashboard/dashboard-actions.ts';
import { SaveNote, type Saving } from '../dashboard/SaveNote.tsx';
import { useOwnId } from '../own-id.ts';
import { siteName } from '../site-list.ts';
import { say } from '../text.ts';
import { ChannelForm } from './ChannelForm.tsx';
import { purposeKeys, sayDays, sayHours } from './channel-text.ts';

/** Opening, or opening longer, waits as the plan says; closing, or closing at more hours, is done at once. */
export type ContactActions = Pick<DashboardActions, 'weaken' | 'closeChannel'>;

interface Props {
  person: Person;
  actions: ContactActions;
}

/** One person, and what stays open with them. Nothing here names them but the label that the user chose. */
export function ContactCard({ person, actions }: Props) {
  const [editing, setEditing] = useState<Channel | 'new'>();
  const [outcome, setOutcome] = useState<Saving>();
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
                <span class="soft">{say('channelTimes', sayHours(channel.hours), sayDays(channel.days))}</span>
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
      <SaveNote saving={outcome} />
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
    const became = await actions.weaken({ kind: 'open-channel', person: person.id, channel });
    setOutcome(became);
    if (became !== 'lost') setEditing(undefined);
  }

  async function close(channel: string): Promise<void> {
    setOutcome((await actions.closeChannel(person.id, channel)) ? undefined : 'lost');
  }
}

function whatOf({ kind, site = '' }: Channel): string {
  if (kind === 'outside') return say('channelOutsideShort');
  return say(kind === 'thread' ? 'channelThreadShort' : 'channelMessagesShort', siteName(site));
}
