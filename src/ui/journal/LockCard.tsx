import { useEffect, useRef, useState } from 'preact/hooks';
import { say, sayCount } from '../text.ts';
import type { JournalActions } from './journal-actions.ts';
import { PassphraseForm } from './PassphraseForm.tsx';

interface Props {
  isSet: boolean;
  minutes: number;
  actions: Pick<JournalActions, 'setLock' | 'changePassphrase' | 'takeOff' | 'lockAgain'>;
}

type Part = 'set' | 'change' | 'take-off';

/** The lock, seen from inside. */
export function LockCard({ isSet, minutes, actions }: Props) {
  const [part, setPart] = useState<Part>();
  const title = useRef<HTMLHeadingElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // The form takes the place of the button that asked for it, and the button the place of the form.
    if (part !== undefined || wasOpen.current) title.current?.focus();
    wasOpen.current = part !== undefined;
  }, [part]);
  const close = () => setPart(undefined);
  return (
    <div class="card">
      <h3 ref={title} tabIndex={-1}>
        {say('journalLock')}
      </h3>
      <p>{isSet ? say('journalOpen', sayCount('minutes', minutes)) : say('journalLockText')}</p>
      {part === 'set' && (
        <PassphraseForm hasCurrent={false} hasNext yes="journalLockSet" onDone={(_, next) => actions.setLock(next)} onClose={close} />
      )}
      {part === 'change' && <PassphraseForm hasCurrent hasNext yes="passphraseChange" onDone={actions.changePassphrase} onClose={close} />}
      {part === 'take-off' && (
        <PassphraseForm hasCurrent hasNext={false} yes="journalLockOff" onDone={(current) => actions.takeOff(current)} onClose={close} />
      )}
      {part === undefined && (
        <div class="row">
          {isSet ? (
            <>
              <button type="button" class="plain" onClick={actions.lockAgain}>
                {say('journalLockNow')}
              </button>
              <button type="button" class="quiet" onClick={() => setPart('change')}>
                {say('passphraseChange')}
              </button>
              <button type="button" class="quiet" onClick={() => setPart('take-off')}>
                {say('journalLockOff')}
              </button>
            </>
          ) : (
            <button type="button" class="plain" onClick={() => setPart('set')}>
              {say('journalLockBegin')}
            </button>
          )}
        </div>
      )}
      <details>
        <summary>{say('journalLockCovers')}</summary>
        <ul class="findings">
          <li>{say('journalLockCovered')}</li>
          <li>{say('journalLockOpen')}</li>
          <li>{say('journalLockGuard')}</li>
          <li>{say('journalLockLimits')}</li>
        </ul>
      </details>
    </div>
  );
}
