import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { choicesOf } from '../../core/journal-choices.ts';
import type { Settings } from '../../core/settings.ts';
import type { JournalData } from '../dashboard/dashboard-data.ts';
import { say } from '../text.ts';
import { ChoicesForm } from './ChoicesForm.tsx';
import { DayList } from './DayList.tsx';
import { type Hold, type JournalActions, journalActions } from './journal-actions.ts';
import { Letters } from './Letters.tsx';
import { LockCard } from './LockCard.tsx';
import { Unlock } from './Unlock.tsx';
import { useAutoLock } from './use-auto-lock.ts';
import { Writer } from './Writer.tsx';

export interface JournalProps {
  /** Missing in a private window, and where the log cannot be read. */
  journal: JournalData | undefined;
  isPrivate: boolean;
  settings: Settings;
  now: number;
  /** What this page does with the keys of the lock. */
  hold: Hold;
  refresh: () => Promise<void>;
}

/** A plain log of days, letters that nobody gets, and a lock for both. */
export const JournalSection = ({ journal, isPrivate, ...props }: JournalProps) => (
  <section id="journal" aria-labelledby="journal-title">
    <h2 id="journal-title">{say('groupJournal')}</h2>
    {journal ? <Journal journal={journal} {...props} /> : <p class="note">{say(isPrivate ? 'journalPrivate' : 'noteLogClosed')}</p>}
  </section>
);

function Journal({ journal, settings, now, hold, refresh }: Omit<JournalProps, 'isPrivate'> & { journal: JournalData }) {
  const { entries, letters, lock, isLocked } = journal;
  const actions = useMemo<JournalActions>(() => journalActions(lock, hold, refresh), [lock?.id, hold, refresh]);
  const choices = choicesOf(settings);
  const [isShut, setShut] = useState(false);
  // At once, and not when everything has been read again: a page that goes away is frozen as it stands.
  const lockAgain = useCallback(() => {
    setShut(true);
    actions.lockAgain();
  }, [actions]);
  useEffect(() => setShut(false), [isLocked]);
  useAutoLock(lock !== undefined && !isLocked, choices.lockMinutes, lockAgain);
  if (isLocked || isShut) return <Unlock actions={actions} />;
  return (
    <>
      <p class="soft">{say('journalHint')}</p>
      <Writer {...{ entries, choices, now, actions }} />
      <DayList entries={entries} actions={actions} />
      {letters.length > 0 && <Letters letters={letters} onRemove={actions.removeLetter} />}
      <LockCard isSet={lock !== undefined} minutes={choices.lockMinutes} actions={{ ...actions, lockAgain }} />
      <ChoicesForm choices={choices} hasLock={lock !== undefined} onChoose={actions.choose} />
    </>
  );
}
