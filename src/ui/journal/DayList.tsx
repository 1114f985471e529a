import { useRef, useState } from 'preact/hooks';
import { calendarDay } from '../../core/calendar.ts';
import { byDay, type Entry, findEntries } from '../../core/entry.ts';
import { useOwnId } from '../own-id.ts';
import { zoneHere } from '../read-days.ts';
import { say, sayCount } from '../text.ts';
import { sayWeekday } from './day-words.ts';
import { EntryRow } from './EntryRow.tsx';
import type { JournalActions } from './journal-actions.ts';
import { Pager, usePart } from './Pager.tsx';

interface Props {
  /** Newest first. */
  entries: readonly Entry[];
  actions: Pick<JournalActions, 'saveDraft' | 'keep' | 'letGo' | 'remove'>;
}

const pageSize = 12;
const isOfDay = ({ kind, words, mood }: Entry): boolean => kind !== 'letter' && (words !== undefined || mood !== undefined);

/** The days, newest first, and what was written on them. Letters are apart. */
export function DayList({ entries, actions }: Props) {
  const [query, setQuery] = useState('');
  const all = entries.filter(isOfDay);
  const found = query.trim() === '' ? all : findEntries(all, query);
  const [part, setPage] = usePart(found, pageSize);
  const id = useOwnId();
  const list = useRef<HTMLDivElement>(null);
  const zone = zoneHere();
  if (all.length === 0) return <p class="soft">{say('journalNone')}</p>;
  return (
    <div class="days" ref={list}>
      <div class="field">
        <label for={id}>{say('journalSearch')}</label>
        <input
          id={id}
          type="search"
          dir="auto"
          value={query}
          autocomplete="off"
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setPage(0);
          }}
        />
      </div>
      <p role="status" class="soft">
        {query.trim() !== '' && (found.length === 0 ? say('journalFoundNone') : sayCount('journalFound', found.length))}
      </p>
      {byDay(part.rows, (at) => calendarDay(at, zone)).map((day) => (
        <div key={day[0]?.id} class="day">
          <h3>{sayWeekday(day[0]?.at ?? 0)}</h3>
          <ul>
            {day.map((entry) => (
              <EntryRow key={entry.id} entry={entry} actions={actions} />
            ))}
          </ul>
        </div>
      ))}
      <Pager
        part={part}
        name={say('journalDays')}
        onPage={(page) => {
          setPage(page);
          list.current?.scrollIntoView();
        }}
      />
    </div>
  );
}
