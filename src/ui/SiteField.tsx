import { useState } from 'preact/hooks';
import { readSite } from '../core/not-now.ts';
import { useOwnId } from './own-id.ts';
import { say } from './text.ts';

interface Props {
  label: string;
  hint: string;
  /** Empty where none was chosen. */
  url: string;
  /** Nothing may be chosen again: the field can be emptied. */
  onNone?: () => Promise<boolean>;
  onSite: (url: string) => Promise<boolean>;
}

/** The address of a secure page, with a button to save it. */
export function SiteField({ label, hint, url, onNone, onSite }: Props) {
  const [text, setText] = useState(url);
  const [said, setSaid] = useState<'copingSiteUnread' | 'saved' | 'notSaved'>();
  const id = useOwnId();
  const save = async (): Promise<void> => {
    const read = readSite(text);
    if (read !== undefined) setText(read);
    else if (!onNone || text.trim() !== '') return setSaid('copingSiteUnread');
    setSaid((await (read === undefined ? onNone?.() : onSite(read))) ? 'saved' : 'notSaved');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="field">
        <label for={id}>{label}</label>
        <input
          id={id}
          inputMode="url"
          value={text}
          required={!onNone}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-hint ${id}-said`}
          aria-invalid={said === 'copingSiteUnread'}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="soft" id={`${id}-hint`}>
          {hint}
        </p>
        <p id={`${id}-said`} role="status">
          {said && say(said)}
        </p>
      </div>
      <button type="submit" class="plain">
        {say('save')}
      </button>
    </form>
  );
}
