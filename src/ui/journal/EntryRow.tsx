import { useEffect, useRef, useState } from 'preact/hooks';
import { type Entry, longestWords } from '../../core/entry.ts';
import { isSealed, readable } from '../../core/words.ts';
import { Confirm } from '../Confirm.tsx';
import { useOwnId } from '../own-id.ts';
import { say, sayMoment, sayTime } from '../text.ts';
import { checkInText } from '../today/mood-words.ts';
import type { JournalActions } from './journal-actions.ts';
import { useAutosave } from './use-autosave.ts';

interface Props {
  entry: Entry;
  actions: Pick<JournalActions, 'saveDraft' | 'keep' | 'letGo' | 'remove'>;
}

/** One entry: to be read, set right, or removed after one plain question. */
export function EntryRow({ entry, actions }: Props) {
  const [isEdited, setEdited] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasEdited = useRef(false);
  useEffect(() => {
    if (!isEdited && wasEdited.current) opener.current?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);
  const { id, kind, at, words, draft } = entry;
  if (isEdited) {
    return (
      <li>
        <Editor entry={entry} actions={actions} onClose={() => setEdited(false)} />
      </li>
    );
  }
  return (
    <li>
      <div class="row">
        <p class="soft">
          <time dateTime={new Date(at).toISOString()}>{sayTime(at)}</time>
          {entry.mood !== undefined && <span> · {checkInText(entry)}</span>}
        </p>
        {kind === 'note' && !isSealed(words) && (
          <button type="button" class="quiet" ref={opener} aria-label={say('entryEdit', sayMoment(at))} onClick={() => setEdited(true)}>
            {say('edit')}
          </button>
        )}
        <Confirm
          ask={say('remove')}
          name={say('entryRemove', sayMoment(at))}
          yes={say('remove')}
          no={say('keepIt')}
          onYes={() => actions.remove(id)}
        >
          {say('entryRemoveText')}
        </Confirm>
      </div>
      {words !== undefined && (
        <p class="own-words" dir="auto">
          {isSealed(words) ? say('wordsUnreadable') : words}
        </p>
      )}
      {readable(draft) !== '' && <p class="soft">{say('draftWaits')}</p>}
    </li>
  );
}

/** What is changed stands beside what was kept until it is kept itself. */
function Editor({ entry, actions, onClose }: Props & { onClose: () => void }) {
  const [text, setText] = useState(readable(entry.draft) || readable(entry.words));
  const [isLost, setLost] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useOwnId();
  const { state, forget } = useAutosave(text, (draft) => actions.saveDraft(entry, draft));
  useEffect(() => field.current?.focus(), []);
  const end = async (done: Promise<boolean>) => {
    forget();
    if (await done) onClose();
    else setLost(true);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void end(actions.keep(entry, text.trim()));
      }}
    >
      <div class="field">
        <label for={id}>{say('entryEdit', sayMoment(entry.at))}</label>
        <textarea
          id={id}
          ref={field}
          rows={6}
          dir="auto"
          value={text}
          maxLength={longestWords}
          autocomplete="off"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div class="row">
        <button type="submit" disabled={text.trim() === ''}>
          {say('save')}
        </button>
        <button type="button" class="quiet" onClick={() => void end(actions.letGo(entry))}>
          {say('cancel')}
        </button>
      </div>
      <p role="status">{(isLost || state === 'lost') && say('notSaved')}</p>
    </form>
  );
}
