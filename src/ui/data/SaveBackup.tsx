import { useState } from 'preact/hooks';
import { report } from '../../report.ts';
import { shortestPassphrase } from '../../stores/sealed.ts';
import { say } from '../text.ts';
import { PassphraseField } from './PassphraseField.tsx';
import { type Saved, saveBackup } from './save-backup.ts';

/** Everything as a file of the user's own. */
export function SaveBackup() {
  const [isSealed, setSealed] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [saved, setSaved] = useState<Saved | 'working' | 'lost' | 'short'>();
  const save = async (): Promise<void> => {
    if (saved === 'working') return;
    if (isSealed && passphrase.length < shortestPassphrase) {
      setSaved('short');
      return;
    }
    setSaved('working');
    try {
      setSaved(await saveBackup(Date.now(), isSealed ? passphrase : undefined));
      setPassphrase('');
    } catch (error) {
      report(error, 'saving a backup');
      setSaved('lost');
    }
  };
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3>{say('dataSave')}</h3>
      <p>{say('dataSaveHint')}</p>
      <label class="tick">
        <input type="checkbox" checked={isSealed} onChange={(event) => setSealed(event.currentTarget.checked)} />
        <span>{say('dataSeal')}</span>
      </label>
      {isSealed && <PassphraseField isNew value={passphrase} onInput={setPassphrase} />}
      <button type="submit" class="plain">
        {say('dataSave')}
      </button>
      <p role="status">{saved !== undefined && words(saved)}</p>
    </form>
  );
}

function words(saved: Saved | 'working' | 'lost' | 'short'): string {
  if (saved === 'working') return say('dataWorking');
  if (saved === 'lost') return say('dataNotSaved');
  if (saved === 'short') return say('dataPassphraseShort');
  return say(saved.isWhole ? 'dataSaved' : 'dataSavedPart', saved.name);
}
