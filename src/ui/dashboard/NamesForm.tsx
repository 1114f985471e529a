import { useId, useState } from 'preact/hooks';
import { type NameDoubt, nameDoubt } from '../../core/full-name.ts';
import { type Key, say } from '../text.ts';

interface Props {
  names: readonly string[];
  onNames: (names: readonly string[]) => void;
}

const doubts: Record<NameDoubt, Key> = { short: 'nameShort', common: 'nameCommon' };

/** Full names, one to a line: weak evidence, so a doubtful one is kept but not without a word. */
export function NamesForm({ names, onNames }: Props) {
  const [text, setText] = useState(names.join('\n'));
  const [isSaved, setSaved] = useState(false);
  const id = useId();
  const doubtful = text.split('\n').flatMap((name) => {
    const doubt = name.trim() === '' ? undefined : nameDoubt(name);
    return doubt === undefined ? [] : [say(doubts[doubt], name.trim())];
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onNames(text.split('\n'));
        setSaved(true);
      }}
    >
      <div class="field">
        <label for={id}>{say('namesLabel')}</label>
        <textarea
          {...{ id, value: text }}
          rows={2}
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setSaved(false);
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
        {isSaved && <p>{say('saved')}</p>}
      </div>
      <button type="submit" class="plain">
        {say('save')}
      </button>
    </form>
  );
}
