import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../core/settings.ts';
import { type Opened, openLock } from '../../stores/journal-lock.ts';
import { useOwnId } from '../own-id.ts';
import { type Key, say, sayCount, sayMoment, sayNumber } from '../text.ts';
import type { Look } from './look.ts';
import { PassphraseField } from './PassphraseField.tsx';
import { planWords } from './plan-words.ts';

interface Props {
  look: Look;
  /** As they are now. */
  settings: Settings;
  /** How long what is softer waits. */
  wait: string;
  /** @param opened the lock of the journal in it, where its passphrase was given. */
  onBringBack: (isWhole: boolean, opened?: Opened) => void;
  onCancel: () => void;
}

const names: Record<string, Key> = {
  people: 'people',
  accounts: 'dataAccounts',
  names: 'dataNames',
  hosts: 'dataHosts',
  attempts: 'dataAttempts',
  sightings: 'dataSightings',
  slips: 'dataSlips',
  moments: 'dataMoments',
  entries: 'dataEntries',
  learned: 'dataLearned',
};

/** What a backup would change, in numbers and plain words. Nobody is named. */
export function LookView({ look, settings, wait, onBringBack, onCancel }: Props) {
  const [isWhole, setWhole] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<'working' | 'wrong'>();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useOwnId();
  useEffect(() => heading.current?.focus(), []);
  const plan = planWords(settings, look.plan);
  const isCounted = look.counts.some(({ added }) => added > 0) || plan.length > 0;
  const isNothing = !isCounted && !look.isMore && !look.lock && look.channels + look.softer === 0;
  const bringBack = async (): Promise<void> => {
    if (!look.lock || passphrase === '') return onBringBack(isWhole);
    if (state === 'working') return;
    setState('working');
    const opened = await openLock(look.lock, passphrase);
    setState(opened ? undefined : 'wrong');
    if (opened) onBringBack(isWhole, opened);
  };
  return (
    <form
      class="card"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isNothing) void bringBack();
      }}
    >
      <h3 id={id} ref={heading} tabIndex={-1}>
        {say('dataLook')}
      </h3>
      <p class="soft">{say('dataFrom', sayMoment(look.file.savedAt))}</p>
      {look.counts.length > 0 && <CountTable counts={look.counts} />}
      {plan.length > 0 && (
        <ul class="findings">
          {plan.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {look.isMore && !isCounted && <p>{say('dataAlso')}</p>}
      {look.channels > 0 && <p>{sayCount('dataChannels', look.channels, wait)}</p>}
      {look.isUnread && <p>{say('dataListUnread')}</p>}
      {look.left > 0 && <p>{sayCount('dataLeft', look.left)}</p>}
      {look.softer > 0 && (
        <fieldset aria-describedby={`${id}-softer`}>
          <legend>{say('dataSofter')}</legend>
          <p class="soft" id={`${id}-softer`}>
            {sayCount('dataSofterHint', look.softer)}
          </p>
          <Choice name={id} isChosen={!isWhole} text={say('dataKeep')} onChoose={() => setWhole(false)} />
          <Choice name={id} isChosen={isWhole} text={say('dataWhole', wait)} onChoose={() => setWhole(true)} />
        </fieldset>
      )}
      {look.lock && (
        <fieldset aria-describedby={`${id}-lock`}>
          <legend>{say('dataLock')}</legend>
          <p class="soft" id={`${id}-lock`}>
            {say('dataLockHint')} {look.isFirstLock && say('dataLockFirst')}
          </p>
          <PassphraseField isNew={false} label="passphraseCurrent" value={passphrase} onInput={setPassphrase} />
          <p role="status">{state && say(state === 'working' ? 'passphraseBusy' : 'passphraseWrong')}</p>
        </fieldset>
      )}
      {isNothing && <p>{say('dataNothing')}</p>}
      <div class="row">
        {!isNothing && <button type="submit">{say('dataBringBack')}</button>}
        <button type="button" class="plain" onClick={onCancel}>
          {say(isNothing ? 'dataClose' : 'cancel')}
        </button>
      </div>
    </form>
  );
}

const Choice = ({ name, isChosen, text, onChoose }: { name: string; isChosen: boolean; text: string; onChoose: () => void }) => (
  <label class="choice">
    <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
    <span>{text}</span>
  </label>
);

const CountTable = ({ counts }: Pick<Look, 'counts'>) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{say('dataWhat')}</th>
        <th scope="col">{say('dataAdded')}</th>
        <th scope="col">{say('dataHere')}</th>
      </tr>
    </thead>
    <tbody>
      {counts.map(({ what, added, here }) => (
        <tr key={what}>
          <th scope="row">{say(names[what] ?? 'dataOther')}</th>
          <td>{sayNumber(added)}</td>
          <td>{sayNumber(here)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
