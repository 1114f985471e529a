import { useState } from 'preact/hooks';
import { type BackupFile, type Opened, type Problem, readBackup } from '../../stores/backup.ts';
import { useOwnId } from '../own-id.ts';
import { say } from '../text.ts';
import { PassphraseField } from './PassphraseField.tsx';
import { problemWords, type Refused } from './problem-words.ts';

interface Props {
  /** Why what was opened last cannot come in. */
  refused: Refused | undefined;
  onOpen: (opened: Opened) => void;
}

/** A file of the user's own. Whatever it is, opening it changes nothing. */
export function OpenBackup({ refused, onOpen }: Props) {
  const [problem, setProblem] = useState<Problem | 'working'>();
  const [sealed, setSealed] = useState<BackupFile & { is: 'sealed' }>();
  const id = useOwnId();
  const choose = async (file: File | undefined): Promise<void> => {
    setSealed(undefined);
    setProblem(file && 'working');
    if (!file) return;
    const read = await readBackup(file);
    setProblem(typeof read === 'string' ? read : undefined);
    if (typeof read === 'string') return;
    if (read.is === 'sealed') setSealed(read);
    else onOpen(read.opened);
  };
  const open = async (passphrase: string): Promise<void> => {
    setProblem('working');
    const opened = await sealed?.open(passphrase);
    setProblem(typeof opened === 'string' ? opened : undefined);
    if (typeof opened === 'string' || opened === undefined) return;
    setSealed(undefined);
    onOpen(opened);
  };
  const shown = problem ?? refused;
  return (
    <div class="card">
      <h3>{say('dataOpen')}</h3>
      <p>{say('dataOpenHint')}</p>
      <div class="field">
        <label for={id}>{say('dataFile')}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onClick={(event) => {
            // The same file once more is a choice, too.
            event.currentTarget.value = '';
          }}
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </div>
      {sealed && <PassphraseForm onPassphrase={(passphrase) => void open(passphrase)} />}
      <p role="status">{shown && say(problemWords[shown])}</p>
    </div>
  );
}

function PassphraseForm({ onPassphrase }: { onPassphrase: (passphrase: string) => void }) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onPassphrase(passphrase);
      }}
    >
      <p>{say('dataSealed')}</p>
      <PassphraseField isNew={false} value={passphrase} onInput={setPassphrase} />
      <button type="submit" class="plain">
        {say('dataUnseal')}
      </button>
    </form>
  );
}
