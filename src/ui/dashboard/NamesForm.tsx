import { useState } from 'preact/hooks';
import { type NameDoubt, nameDoubt } from '../../core/full-name.ts';
import { useOwnId } from '../own-id.ts';
import { type Key, say } from '../text.ts';
import { SaveNote, type Saving } from './SaveNote.tsx';

interface Props {
  names: readonly string[];
  /** @returns what became of them: names that are left out wait. */
  onNames: (names: readonly string[]) => Promise<Saving>;
}

const doubts: Record<NameDoubt, Key> = { short: 'nameShort', common: 'nameCommon' };

/** Full names, one to a line: weak evidence, so a doubtful one is kept but not without a word. */
export function NamesForm({ names, onNames }: Props) {
  const [text, setText] = useState(names.join('\n'));
  const [saving, setSaving] = useState<Saving>();
  const id = useOwnId();
  const doubtful = text.split('\n').flatMap((name) => {
    const doubt = name.trim() === '' ? undefined : nameDoubt(name);
    return doubt === undefined ? [] : [say(doubts[doubt], name.trim())];
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void onNames(text.split('\n')).then(setSaving);
      }}
    >
      <div class="field">
        <label for={id}>{say('namesLabel')}</label>
        <textarea
          {...{ id, value: text }}
          rows={2}
          dir="auto"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setSaving(undefined);
          }}
        />
        <p class="soft" id={`${id}-hint`}>
          {say('namesHint')}
        </p>
      </div>
      <div role="status">
        {doubtful.map((sentence) => (
          <p key={sentence} class="note">
            {sentence}
          </p>
        ))}
      </div>
      <SaveNote saving={saving} />
      <button type="submit" class="plain">
        {say('save')}
      </button>
    </form>
  );
}
