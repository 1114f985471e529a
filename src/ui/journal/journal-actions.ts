import type { Entry } from '../../core/entry.ts';
import type { Letter } from '../../core/letters.ts';
import type { JournalChoices } from '../../core/settings.ts';
import type { MessageBody } from '../../messages.ts';
import { report, succeeds } from '../../report.ts';
import { send } from '../../send.ts';
import { type JournalLock, type Keys, makeLock, type Opened, openLock } from '../../stores/journal-lock.ts';
import { eraseSealed, relock } from '../../stores/relock.ts';
import { changeSettings } from '../../stores/settings.ts';
import { tellIntentions } from './tell-intentions.ts';

/** What became of a passphrase. */
export type Answer = 'done' | 'wrong' | 'lost';

/** Promises tell whether it was saved; they end when that is on screen. */
export interface JournalActions {
  /** As it is typed; the page is not read again. */
  saveDraft: (entry: Pick<Entry, 'id' | 'kind'>, draft: string) => Promise<boolean>;
  keep: (entry: Pick<Entry, 'id' | 'kind'>, words: string) => Promise<boolean>;
  letGo: (entry: Pick<Entry, 'id' | 'kind'>) => Promise<boolean>;
  remove: (id: string) => void;
  removeLetter: (letter: Letter) => void;
  choose: (choices: JournalChoices) => void;
  /** For the first time. */
  setLock: (passphrase: string) => Promise<Answer>;
  unlock: (passphrase: string) => Promise<Answer>;
  changePassphrase: (current: string, next: string) => Promise<Answer>;
  takeOff: (current: string) => Promise<Answer>;
  lockAgain: () => void;
  /** What the passphrase locks, for good. */
  eraseLocked: () => void;
}

/** The page holds the keys, and shows what they open. Without keys it forgets what they opened. */
export type Hold = (keys: Keys | undefined) => Promise<void>;

const none: Keys = new Map();

/** @param hold keys in memory, and read everything again. @param refresh reads everything again. */
export function journalActions(lock: JournalLock | undefined, hold: Hold, refresh: () => Promise<void>): JournalActions {
  const write = async (body: MessageBody<'entry'>): Promise<boolean> => {
    const answer = await send('entry', body).catch((error: unknown) => report(error, 'writing in the journal'));
    return answer?.kept === true;
  };
  const writeAndShow = async (body: MessageBody<'entry'>): Promise<boolean> => {
    const isKept = await write(body);
    await refresh();
    return isKept;
  };
  const afterwards = async (doing: string, done: Promise<unknown>): Promise<void> => {
    await succeeds(doing, done);
    await refresh();
  };
  const answered = async (act: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await act();
    } catch (error) {
      report(error, 'locking the journal');
      await refresh();
      return 'lost';
    }
  };
  const withPassphrase = (passphrase: string, act: (opened: Opened) => Promise<void>) =>
    answered(async () => {
      const opened = lock && (await openLock(lock, passphrase));
      if (!opened) return 'wrong';
      await act(opened);
      return 'done';
    });
  return {
    saveDraft: ({ id, kind }, draft) => write({ id, kind, draft }),
    keep: ({ id, kind }, words) => writeAndShow({ id, kind, words, draft: null }),
    letGo: ({ id, kind }) => writeAndShow({ id, kind, draft: null }),
    remove: (id) => void afterwards('removing an entry', send('removeEntry', { id })),
    removeLetter: ({ id, from }) => {
      const removed = from === 'moment' ? send('moment', { id, letter: null }) : send('removeEntry', { id });
      void afterwards('removing a letter', removed);
    },
    choose: (choices) =>
      void afterwards(
        'changing the journal',
        changeSettings((settings) => ({ ...settings, journal: { ...settings.journal, ...choices } })),
      ),
    setLock: (passphrase) =>
      answered(async () => {
        const made = await makeLock(passphrase);
        await relock(undefined, made.lock, none, tellIntentions);
        await hold(made.keys);
        return 'done';
      }),
    unlock: (passphrase) =>
      withPassphrase(passphrase, async (opened) => {
        // What came in open since, such as with a backup, is sealed with the rest.
        await succeeds('sealing what is new', relock(opened.lock, opened.lock, opened.keys, tellIntentions));
        await hold(opened.keys);
      }),
    changePassphrase: (current, next) =>
      withPassphrase(current, async (opened) => {
        const made = await makeLock(next, opened.ring);
        await relock(opened.lock, made.lock, opened.keys, tellIntentions);
        await hold(made.keys);
      }),
    takeOff: (current) =>
      withPassphrase(current, async (opened) => {
        await relock(opened.lock, undefined, opened.keys, tellIntentions);
        await hold(undefined);
      }),
    lockAgain: () => void hold(undefined),
    eraseLocked: () => void succeeds('erasing the locked journal', eraseSealed(tellIntentions)).then(() => hold(undefined)),
  };
}
