import { useState } from 'preact/hooks';
import type { Channel } from '../../core/channel.ts';
import { purposes } from '../../core/purpose.ts';
import type { Person } from '../../core/settings.ts';
import { useOwnId } from '../own-id.ts';
import { type Key, say } from '../text.ts';
import { channelOf, chatSites, type Fields, type FormProblem, fieldsOf } from './channel-form.ts';
import { purposeKeys } from './channel-text.ts';
import { HoursFields } from './HoursFields.tsx';

interface Props {
  person: Person;
  /** The one that is being changed. */
  channel?: Channel;
  onSave: (channel: Channel) => Promise<void>;
  onCancel: () => void;
}

const problems: Record<FormProblem, Key> = {
  notChat: 'channelNotChat',
  noAccount: 'channelNoAccount',
  notTheirs: 'channelNotTheirs',
  noHours: 'channelNoHours',
  noDays: 'channelNoDays',
  noSite: 'channelNoSite',
};

const kinds = [
  ['messages', 'channelMessages'],
  ['thread', 'channelThread'],
  ['outside', 'channelOutside'],
] as const satisfies readonly (readonly [Channel['kind'], Key])[];

/** What stays open, when, and what for. */
export function ChannelForm({ person, channel, onSave, onCancel }: Props) {
  const [fields, setFields] = useState(() => fieldsOf(person, channel));
  const [problem, setProblem] = useState<FormProblem>();
  const id = useOwnId();
  const sites = chatSites(person);
  const set = (change: Partial<Fields>) => {
    setFields((before) => ({ ...before, ...change }));
    setProblem(undefined);
  };
  const offered = kinds.filter(([kind]) => kind === 'outside' || sites.length > 0);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const made = channelOf(fields, channel?.id ?? crypto.randomUUID(), person, channel);
        if (typeof made === 'string') setProblem(made);
        else void onSave(made);
      }}
    >
      <fieldset>
        <legend>{say('channelWhat')}</legend>
        {offered.map(([kind, key]) => (
          <label class="choice" key={kind}>
            <input type="radio" name={`${id}-kind`} checked={fields.kind === kind} onChange={() => set({ kind })} />
            <span>{say(key)}</span>
          </label>
        ))}
      </fieldset>
      {fields.kind === 'messages' && (
        <div class="field">
          <label for={`${id}-site`}>{say('channelSite')}</label>
          <select id={`${id}-site`} value={fields.site} onChange={(event) => set({ site: event.currentTarget.value })}>
            {sites.map(({ id: site, name }) => (
              <option key={site} value={site}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      {fields.kind === 'thread' && (
        <div class="field">
          <label for={`${id}-link`}>{say('channelLink')}</label>
          <input
            id={`${id}-link`}
            type="text"
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            value={fields.link}
            aria-describedby={`${id}-link-hint`}
            onInput={(event) => set({ link: event.currentTarget.value })}
          />
          <p class="soft" id={`${id}-link-hint`}>
            {say('channelLinkHint')}
          </p>
        </div>
      )}
      <HoursFields
        fields={fields}
        fromLabel={say('channelFrom')}
        toLabel={say('channelTo')}
        hint={say('channelHoursHint')}
        onFields={set}
      />
      <div class="field">
        <label for={`${id}-purpose`}>{say('channelPurpose')}</label>
        <select
          id={`${id}-purpose`}
          value={fields.purpose}
          onChange={(event) => set({ purpose: purposes.find((each) => each === event.currentTarget.value) ?? 'other' })}
        >
          {purposes.map((purpose) => (
            <option key={purpose} value={purpose}>
              {say(purposeKeys[purpose])}
            </option>
          ))}
        </select>
      </div>
      {fields.kind !== 'outside' && (
        <label class="choice">
          <input type="checkbox" checked={fields.hints} onChange={() => set({ hints: !fields.hints })} />
          <span>{say('channelHints')}</span>
        </label>
      )}
      <div role="alert">{problem && <p class="note">{say(problems[problem])}</p>}</div>
      <div class="row">
        <button type="submit">{say('save')}</button>
        <button type="button" class="quiet" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}
