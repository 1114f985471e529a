import { useEffect, useRef, useState } from 'preact/hooks';
import { makeReport, type Report, type ReportPart, reportParts, usualParts } from '../../core/report.ts';
import { report as reportError } from '../../report.ts';
import { readEntries } from '../../stores/entries.ts';
import type { Keys } from '../../stores/journal-lock.ts';
import { readKnown } from '../../stores/looking-back.ts';
import { openRows } from '../../stores/open-rows.ts';
import { fieldDay, readFieldMoment } from '../field-time.ts';
import { isPrivate } from '../looking-back/looking-back-data.ts';
import { useOwnId } from '../own-id.ts';
import { zoneHere } from '../read-days.ts';
import { type Key, locale, say } from '../text.ts';
import { firstWeekday } from '../week-start.ts';
import { ReportPaper } from './ReportPaper.tsx';
import type { ReportProps } from './ReportSection.tsx';

const usualDays = 84;
const dayMs = 86_400_000;

const words: Record<ReportPart, Key> = {
  days: 'partDays',
  when: 'whenTitle',
  weeks: 'weeksTitle',
  kinds: 'whereKinds',
  triggers: 'partTriggers',
  urges: 'urgesTitle',
  helped: 'helpedTitle',
  contact: 'slips',
  sites: 'partSites',
  people: 'partPeople',
  words: 'partWords',
  journal: 'groupJournal',
};

/** From when to when, and what is in it. Nothing that could name somebody is chosen beforehand. */
export function ReportForm({ settings, now, journal }: ReportProps) {
  const [from, setFrom] = useState(() => fieldDay(now - usualDays * dayMs));
  const [to, setTo] = useState(() => fieldDay(now));
  const [parts, setParts] = useState<readonly ReportPart[]>(usualParts);
  const [shown, setShown] = useState<Shown>();
  const [problem, setProblem] = useState<'reportNoDays' | 'noteLogClosed'>();
  const id = useOwnId();
  const isLocked = journal?.isLocked ?? false;
  const hasSecrets = journal?.keys !== undefined && (shown?.parts.includes('journal') || shown?.parts.includes('words'));
  /** The keys as they are now, for what began with them. */
  const held = useRef(journal?.keys);
  held.current = journal?.keys;
  // What the lock covers is on paper as long as the journal is open; a page that goes away is frozen as it stands.
  useEffect(() => {
    if (!hasSecrets) return;
    const drop = () => setShown(undefined);
    addEventListener('pagehide', drop);
    return () => {
      removeEventListener('pagehide', drop);
      drop();
    };
  }, [hasSecrets, journal?.keys]);
  if (isPrivate()) return <p class="note">{say('notePrivate')}</p>;
  /** What is on paper no longer fits. */
  const changing =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      setShown(undefined);
      setProblem(undefined);
    };
  const choose = changing(setParts);
  const show = async () => {
    const begin = readFieldMoment(`${from}T00:00`);
    const end = readFieldMoment(`${to}T23:59`);
    if (begin === undefined || end === undefined || begin > end) return setProblem('reportNoDays');
    const span = { from: begin, to: Math.min(end, now), zone: zoneHere(), firstWeekday: firstWeekday(locale()) };
    try {
      const chosen = isLocked ? parts.filter((part) => part !== 'journal') : parts;
      const rows = await readOpen(begin, journal?.keys);
      // Locked meanwhile: nothing of it comes to paper any more.
      if (held.current !== journal?.keys) return;
      setShown({ report: makeReport(rows, settings, chosen, span), parts: chosen });
    } catch (error) {
      reportError(error, 'making a report');
      setProblem('noteLogClosed');
    }
  };
  return (
    <>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          void show();
        }}
      >
        <div class="row">
          <DayField id={`${id}-from`} label={say('reportFrom')} value={from} isFirst onValue={changing(setFrom)} />
          <DayField id={`${id}-to`} label={say('reportTo')} value={to} onValue={changing(setTo)} />
        </div>
        <fieldset>
          <legend>{say('reportParts')}</legend>
          {reportParts.map((part) => (
            <label class="choice" key={part}>
              <input
                type="checkbox"
                checked={parts.includes(part) && !(part === 'journal' && isLocked)}
                {...(part === 'journal' && isLocked && { disabled: true, 'aria-describedby': `${id}-locked` })}
                onChange={() => choose(reportParts.filter((each) => parts.includes(each) !== (each === part)))}
              />
              <span>{say(words[part])}</span>
            </label>
          ))}
        </fieldset>
        {isLocked && (
          <p class="soft" id={`${id}-locked`}>
            {say('reportLocked')}
          </p>
        )}
        <p class="soft">{say('reportPartsHint')}</p>
        <div role="alert">{problem && <p class="note">{say(problem)}</p>}</div>
        <button type="submit" class="plain">
          {say('reportShow')}
        </button>
      </form>
      {shown && <ReportPaper report={shown.report} now={now} onClose={() => setShown(undefined)} />}
    </>
  );
}

interface Shown {
  report: Report;
  parts: readonly ReportPart[];
}

/** With the words that these keys open. */
async function readOpen(since: number, keys: Keys | undefined) {
  const rows = { ...(await readKnown(since)), entries: await readEntries() };
  return keys ? { ...rows, ...(await openRows(rows, keys)) } : rows;
}

interface DayProps {
  id: string;
  label: string;
  value: string;
  /** The form has just come: then the keyboard goes there. */
  isFirst?: boolean;
  onValue: (day: string) => void;
}

function DayField({ id, label, value, isFirst = false, onValue }: DayProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFirst) field.current?.focus();
  }, [isFirst]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} ref={field} type="date" value={value} onChange={(event) => onValue(event.currentTarget.value)} />
    </div>
  );
}
