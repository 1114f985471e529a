import { useRef, useState } from 'preact/hooks';
import { calendarDay } from '../../core/calendar.ts';
import { type Entry, type EntryKind, longestWords } from '../../core/entry.ts';
import { promptFor } from '../../core/prompts.ts';
import type { JournalChoices } from '../../core/settings.ts';
import { readable } from '../../core/words.ts';
import { useOwnId } from '../own-id.ts';
import { zoneHere } from '../read-days.ts';
import { type Key, say, sayMoment } from '../text.ts';
import type { JournalActions } from './journal-actions.ts';
import { promptKeys } from './prompt-words.ts';
import { Timer } from './Timer.tsx';
import { useAutosave } from './use-autosave.ts';

interface Props {
  entries: readonly Entry[];
  choices: Required<JournalChoices>;
  now: number;
  actions: Pick<JournalActions, 'saveDraft' | 'keep' | 'letGo'>;
}

interface Begun {
  id: string;
  kind: EntryKind;
  text: string;
}

const kinds: readonly (readonly [EntryKind, Key])[] = [
  ['note', 'writeNote'],
  ['letter', 'writeLetter'],
];

const blank = (kind: EntryKind): Begun => ({ id: crypto.randomUUID(), kind, text: '' });
const begunOf = ({ id, kind, draft }: Entry): Begun => ({ id, kind, text: readable(draft) });
const isBegun = ({ words, draft }: Entry): boolean => words === undefined && readable(draft) !== '';

/** A few lines: what was begun and not kept is there again. */
export function Writer({ entries, choices, now, actions }: Props) {
  const drafts = entries.filter(isBegun);
  const [begun, setBegun] = useState<Begun>(() => (drafts[0] ? begunOf(drafts[0]) : blank('note')));
  const [word, setWord] = useState<Key>();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useOwnId();
  const { state, forget } = useAutosave(begun.text, (text) => actions.saveDraft(begun, text));
  const end = async (done: Promise<boolean>, ifSo: Key) => {
    forget();
    const isDone = await done;
    setWord(isDone ? ifSo : 'notSaved');
    if (!isDone) return;
    setBegun(blank(begun.kind));
    field.current?.focus();
  };
  const isLetter = begun.kind === 'letter';
  const isEmpty = begun.text.trim() === '';
  return (
    <div class="card">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isEmpty) void end(actions.keep(begun, begun.text.trim()), isLetter ? 'letterKept' : 'noteKept');
        }}
      >
        <fieldset>
          <legend>{say('writeWhat')}</legend>
          {kinds.map(([kind, key]) => (
            <label class="choice" key={kind}>
              <input type="radio" name={`${id}-kind`} checked={kind === begun.kind} onChange={() => setBegun({ ...begun, kind })} />
              <span>{say(key)}</span>
            </label>
          ))}
        </fieldset>
        {!isLetter && choices.prompts && <Question now={now} />}
        <div class="field">
          <label for={id}>{say(isLetter ? 'letterLabel' : 'noteLabel')}</label>
          <textarea
            id={id}
            ref={field}
            rows={6}
            dir="auto"
            value={begun.text}
            maxLength={longestWords}
            autocomplete="off"
            aria-describedby={`${id}-hint`}
            onInput={(event) => {
              setBegun({ ...begun, text: event.currentTarget.value });
              setWord(undefined);
            }}
          />
          <p class="soft" id={`${id}-hint`}>
            {say(isLetter ? 'letterSealedHint' : 'noteHint')}
          </p>
        </div>
        {begun.text !== '' && <Timer key={begun.id} minutes={choices.minutes} />}
        <div class="row">
          <button type="submit" disabled={isEmpty}>
            {say(isLetter ? 'letterKeep' : 'noteKeep')}
          </button>
          <button
            type="button"
            class="quiet"
            disabled={begun.text === ''}
            onClick={() => void end(actions.letGo(begun), isLetter ? 'letterGone' : 'noteGone')}
          >
            {say('letterLetGo')}
          </button>
          {!word && state === 'saved' && <span class="soft">{say('draftSaved')}</span>}
        </div>
        <p role="status">{word ? say(word) : state === 'lost' && say('notSaved')}</p>
      </form>
      <Others drafts={drafts.filter((each) => each.id !== begun.id)} onOpen={(each) => setBegun(begunOf(each))} isBusy={!isEmpty} />
    </div>
  );
}

/** Nothing has to be answered. Another one each day. */
function Question({ now }: { now: number }) {
  const [skips, setSkips] = useState(0);
  return (
    <div class="row question">
      <p>{say(promptKeys[promptFor(calendarDay(now, zoneHere()), skips)])}</p>
      <button type="button" class="quiet" onClick={() => setSkips(skips + 1)}>
        {say('askAnother')}
      </button>
    </div>
  );
}

/** Begun in another tab, or another time. */
const Others = ({ drafts, isBusy, onOpen }: { drafts: readonly Entry[]; isBusy: boolean; onOpen: (draft: Entry) => void }) =>
  drafts.length === 0 ? null : (
    <ul class="rows">
      {drafts.map((draft) => (
        <li key={draft.id}>
          <span>{say('draftOf', sayMoment(draft.at))}</span>
          <button type="button" class="quiet" disabled={isBusy} onClick={() => onOpen(draft)}>
            {say('draftOpen')}
          </button>
        </li>
      ))}
    </ul>
  );
