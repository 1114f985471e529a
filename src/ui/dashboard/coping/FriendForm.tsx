import { useState } from 'preact/hooks';
import { type Friend, type FriendWay, friendWays, longestText } from '../../../core/coping.ts';
import { friendLink } from '../../../core/friend-link.ts';
import { useOwnId } from '../../own-id.ts';
import { type Key, say } from '../../text.ts';
import { SaveNote, type Saving } from '../SaveNote.tsx';

interface Props {
  friend: Friend | undefined;
  onFriend: (friend: Friend | undefined) => Promise<boolean>;
}

const ways: Record<FriendWay, Key> = {
  mail: 'copingFriendMail',
  sms: 'copingFriendSms',
  call: 'copingFriendCall',
  whatsapp: 'copingFriendWhatsapp',
  telegram: 'copingFriendTelegram',
  signal: 'copingFriendSignal',
};

const nobody: Friend = { way: 'sms', address: '' };

/** A friend, how to reach them, and the words. Stays here until the user clicks the link that is made of it. */
export function FriendForm({ friend, onFriend }: Props) {
  const [draft, setDraft] = useState(friend ?? nobody);
  const [isUnread, setUnread] = useState(false);
  const [saving, setSaving] = useState<Saving>();
  const id = useOwnId();
  const change = (next: Partial<Friend>) => {
    setDraft({ ...draft, ...next });
    setSaving(undefined);
  };
  const save = async (next: Friend | undefined) => setSaving((await onFriend(next)) ? 'saved' : 'lost');
  return (
    <form
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        const isReadable = friendLink(draft) !== undefined;
        setUnread(!isReadable);
        if (isReadable) void save(draft);
      }}
    >
      <h3 id={`${id}-title`}>{say('copingFriend')}</h3>
      <p class="soft">{say('copingFriendHint')}</p>
      <div class="field">
        <label for={`${id}-name`}>{say('copingFriendName')}</label>
        <input
          id={`${id}-name`}
          dir="auto"
          value={draft.name ?? ''}
          maxLength={60}
          autocomplete="off"
          onInput={(event) => change({ name: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for={`${id}-way`}>{say('copingFriendWay')}</label>
        <select
          id={`${id}-way`}
          value={draft.way}
          // Only what is in the list can be chosen.
          onChange={(event) => change({ way: event.currentTarget.value as FriendWay })}
        >
          {friendWays.map((way) => (
            <option key={way} value={way}>
              {say(ways[way])}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-address`}>{say('copingFriendAddress')}</label>
        <input
          id={`${id}-address`}
          dir="ltr"
          value={draft.address}
          required
          maxLength={longestText}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-unread`}
          aria-invalid={isUnread}
          onInput={(event) => change({ address: event.currentTarget.value })}
        />
        <p id={`${id}-unread`} role="status">
          {isUnread && say('copingFriendUnread')}
        </p>
      </div>
      <div class="field">
        <label for={`${id}-text`}>{say('copingFriendText')}</label>
        <textarea
          id={`${id}-text`}
          dir="auto"
          rows={2}
          value={draft.text ?? ''}
          maxLength={longestText}
          aria-describedby={`${id}-hint`}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
        <p class="soft" id={`${id}-hint`}>
          {say('copingFriendTextHint')}
        </p>
      </div>
      <SaveNote saving={saving} />
      <div class="row">
        <button type="submit" class="plain">
          {say('save')}
        </button>
        {friend && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              setDraft(nobody);
              void save(undefined);
            }}
          >
            {say('copingFriendNone')}
          </button>
        )}
      </div>
    </form>
  );
}
