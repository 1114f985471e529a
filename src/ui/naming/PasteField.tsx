import { longestPaste } from '../../core/naming.ts';
import { useOwnId } from '../own-id.ts';
import { say } from '../text.ts';

interface Props {
  text: string;
  onText: (text: string) => void;
  onFocus: () => void;
  /** Something was pasted or dropped that is too long to be read. */
  onTooMuch: () => void;
}

/** Takes links and handles as they come. A megabyte is not let in at all: to lay it out takes a browser many seconds. */
export function PasteField({ text, onText, onFocus, onTooMuch }: Props) {
  const id = useOwnId();
  return (
    <div class="field">
      <label for={id}>{say('pasteLabel')}</label>
      <textarea
        {...{ id, value: text, onFocus }}
        rows={3}
        dir="auto"
        spellcheck={false}
        autocapitalize="off"
        aria-describedby={`${id}-hint`}
        onBeforeInput={(event) => {
          if (text.length + (event.data?.length ?? 0) <= longestPaste) return;
          event.preventDefault();
          onTooMuch();
        }}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p class="soft" id={`${id}-hint`}>
        {say('pasteHint')}
      </p>
    </div>
  );
}
