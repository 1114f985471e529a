import { useState } from 'preact/hooks';
import { calendarDay } from '../../core/calendar.ts';
import { checkInHistory, checkInOf } from '../../core/check-in.ts';
import { type Entry, longestLine, type Mood, moods } from '../../core/entry.ts';
import { isSealed, readable } from '../../core/words.ts';
import type { MessageBody } from '../../messages.ts';
import { useOwnId } from '../own-id.ts';
import { zoneHere } from '../read-days.ts';
import { type Key, say, sayNumber } from '../text.ts';
import { MoodHistory } from './MoodHistory.tsx';
import { moodKeys } from './mood-words.ts';

export type CheckInChange = Pick<MessageBody<'entry'>, 'mood' | 'urge' | 'words'>;

export interface CheckInProps {
  /** Newest first. */
  entries: readonly Entry[];
  now: number;
  /** @returns whether it was kept. */
  onCheckIn: (id: string, change: CheckInChange) => Promise<boolean>;
}

/** How the day is, in one tap; a number and a line for who likes. It waits there quietly, asks once a day, and never twice. */
export function CheckIn({ entries, now, onCheckIn }: CheckInProps) {
  const dayOf = (at: number) => calendarDay(at, zoneHere());
  const today = checkInOf(entries, now, dayOf);
  const [fresh] = useState(() => crypto.randomUUID());
  const [isOpen, setOpen] = useState(false);
  const [word, setWord] = useState<Key>();
  const id = useOwnId();
  const keep = async (change: CheckInChange): Promise<boolean> => {
    const isKept = await onCheckIn(today?.id ?? fresh, change);
    setWord(isKept ? 'checkInKept' : 'notSaved');
    return isKept;
  };
  const choose = async (mood: Mood) => {
    if (await keep({ mood })) setOpen(true);
  };
  return (
    <article class="card check-in" aria-labelledby={id}>
      <h3 id={id}>{say('checkInTitle')}</h3>
      <fieldset aria-labelledby={id}>
        {moods.map((mood) => (
          <button key={mood} type="button" class="chip" aria-pressed={mood === today?.mood} onClick={() => void choose(mood)}>
            {say(moodKeys[mood])}
          </button>
        ))}
      </fieldset>
      {today && (
        <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{say('checkInMore')}</summary>
          <MoreForm key={today.id} checkIn={today} onKeep={keep} />
        </details>
      )}
      <p role="status">{word && say(word)}</p>
      <MoodHistory history={checkInHistory(entries, now, dayOf)} now={now} />
    </article>
  );
}

const urges = Array.from({ length: 11 }, (_, urge) => urge);

function MoreForm({ checkIn: { urge, words }, onKeep }: { checkIn: Entry; onKeep: (change: CheckInChange) => Promise<boolean> }) {
  const [strength, setStrength] = useState(urge === undefined ? '' : String(urge));
  const [line, setLine] = useState(readable(words));
  const id = useOwnId();
  const keep = () => {
    const untouched = isSealed(words) && line.trim() === '';
    return onKeep({ urge: strength === '' ? null : Number(strength), ...(!untouched && { words: line.trim() || null }) });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <div class="field">
        <label for={`${id}-urge`}>{say('checkInUrge')}</label>
        <select id={`${id}-urge`} value={strength} onChange={(event) => setStrength(event.currentTarget.value)}>
          <option value="">{say('notSaid')}</option>
          {urges.map((each) => (
            <option key={each} value={each}>
              {sayNumber(each)}
            </option>
          ))}
        </select>
        <p class="soft">{say('urgeEnds')}</p>
      </div>
      <div class="field">
        <label for={`${id}-line`}>{say('checkInLine')}</label>
        <input
          id={`${id}-line`}
          dir="auto"
          value={line}
          maxLength={longestLine}
          autocomplete="off"
          aria-describedby={`${id}-sealed`}
          onInput={(event) => setLine(event.currentTarget.value)}
        />
        <p class="soft" id={`${id}-sealed`}>
          {isSealed(words) && say('checkInSealed')}
        </p>
      </div>
      <button type="submit" class="plain">
        {say('save')}
      </button>
    </form>
  );
}
