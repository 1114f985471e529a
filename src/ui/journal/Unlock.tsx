import { Confirm } from '../Confirm.tsx';
import { say } from '../text.ts';
import type { JournalActions } from './journal-actions.ts';
import { PassphraseForm } from './PassphraseForm.tsx';

/** What stands in place of a locked journal. A wrong passphrase is answered as one, and a forgotten one too. */
export const Unlock = ({ actions: { unlock, eraseLocked } }: { actions: Pick<JournalActions, 'unlock' | 'eraseLocked'> }) => (
  <div class="card">
    <h3>{say('journalLocked')}</h3>
    <PassphraseForm hasCurrent hasNext={false} yes="journalUnlock" onDone={(passphrase) => unlock(passphrase)} />
    <p class="soft">{say('journalLockedHint')}</p>
    <details>
      <summary>{say('passphraseForgotten')}</summary>
      <p>{say('passphraseForgottenText')}</p>
      <Confirm ask={say('journalErase')} yes={say('journalErase')} no={say('keepIt')} onYes={eraseLocked}>
        {say('journalEraseText')}
      </Confirm>
    </details>
  </div>
);
