import { useState } from 'preact/hooks';
import { readSite } from '../core/not-now.ts';
import { useOwnId } from './own-id.ts';
import { say } from './text.ts';

interface Props {
  label: string;
  hint: string;
  /** Empty where none was chosen. */
  url: string;
  /** The field can be emptied again. */
  onNone?: () => void;
  onSite: (url: string) => void;
}

/** The address of a secure page, with a button to save it. Whoever asks for it says what became of it. */
export function SiteField({ label, hint, url, onNone, onSite }: Props) {
  const [text, setText] = useState(url);
  const [isUnread, setUnread] = useState(false);
  const id = useOwnId();
  const save = () => {
    const read = readSite(text);
    const isNone = onNone !== undefined && text.trim() === '';
    setUnread(read === undefined && !isNone);
    if (read !== undefined) {
      setText(read);
      onSite(read);
    } else if (isNone) onNone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div class="field">
        <label for={id}>{label}</label>
        <input
          id={id}
          inputMode="url"
          dir="ltr"
          value={text}
          required={!onNone}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          aria-invalid={isUnread}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="soft" id={`${id}-hint`} role="status">
          {isUnread ? say('copingSiteUnread') : hint}
        </p>
      </div>
      <button type="submit" class="plain">
        {say('save')}
      </button>
    </form>
  );
}
