import { useOwnId } from '../own-id.ts';
import { say, sayList } from '../text.ts';

interface Props {
  value: string;
  /** Words that are no server. */
  unread: readonly string[];
  onChange: (value: string) => void;
}

/** People on the fediverse are seen from the reader's own server, so the browser has to allow that one. */
export function ServerField({ value, unread, onChange }: Props) {
  const id = useOwnId();
  return (
    <div class="field">
      <label for={id}>{say('serverLabel')}</label>
      <input
        id={id}
        value={value}
        inputMode="url"
        autocapitalize="off"
        autocomplete="off"
        dir="auto"
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        aria-invalid={unread.length > 0}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <p class={unread.length > 0 ? '' : 'soft'} id={`${id}-hint`} role="status">
        {unread.length > 0 ? say('serverUnread', sayList(unread)) : say('serverHint')}
      </p>
    </div>
  );
}
