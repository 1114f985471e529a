import type { TargetedInputEvent } from 'preact';
import { useState } from 'preact/hooks';
import { shortestPassphrase } from '../../stores/sealed.ts';
import { useOwnId } from '../own-id.ts';
import { type Key, say, sayCount } from '../text.ts';
import type { Answer } from './journal-actions.ts';

interface Props {
  /** The one that opens the lock now is asked for. */
  hasCurrent: boolean;
  /** A new one is chosen. */
  hasNext: boolean;
  /** On the button. */
  yes: Key;
  onDone: (current: string, next: string) => Promise<Answer>;
  onClose?: () => void;
}

type Problem = 'wrong' | 'lost' | 'short' | 'unlike';

/** No rules of what a passphrase is made of, but a length; no counting of tries. */
export function PassphraseForm({ hasCurrent, hasNext, yes, onDone, onClose }: Props) {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [isShown, setShown] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const typed = (set: (text: string) => void) => (text: string) => {
    set(text);
    setProblem(undefined);
  };
  const submit = async () => {
    const found = hasNext ? problemOf(next, isShown ? next : again) : undefined;
    setProblem(found);
    if (found || isBusy) return;
    setBusy(true);
    const answer = await onDone(current, next);
    setBusy(false);
    if (answer === 'done') onClose?.();
    else setProblem(answer);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {hasNext && (
        <p class="soft">
          {say('passphraseAdvice')} {sayCount('passphraseShort', shortestPassphrase)}
        </p>
      )}
      {hasCurrent && (
        <Field label={say('passphraseCurrent')} fill="current-password" isShown={isShown} value={current} onInput={typed(setCurrent)} />
      )}
      {hasNext && <Field label={say('passphraseNext')} fill="new-password" isShown={isShown} value={next} onInput={typed(setNext)} />}
      {hasNext && !isShown && (
        <Field label={say('passphraseAgain')} fill="new-password" isShown={false} value={again} onInput={typed(setAgain)} />
      )}
      <label class="choice">
        <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.currentTarget.checked)} />
        <span>{say('passphraseShow')}</span>
      </label>
      <div class="row">
        <button type="submit" aria-disabled={isBusy}>
          {say(yes)}
        </button>
        {onClose && (
          <button type="button" class="quiet" onClick={onClose}>
            {say('cancel')}
          </button>
        )}
      </div>
      <p role="status">{isBusy ? say('passphraseBusy') : problem && sayProblem(problem)}</p>
    </form>
  );
}

interface FieldProps {
  label: string;
  fill: 'current-password' | 'new-password';
  isShown: boolean;
  value: string;
  onInput: (text: string) => void;
}

function Field({ label, fill, isShown, value, onInput }: FieldProps) {
  const id = useOwnId();
  const props = {
    ...{ id, value, autocomplete: fill, spellcheck: false },
    autocapitalize: 'none' as const,
    dir: 'auto' as const,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => onInput(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {isShown ? <input type="text" {...props} /> : <input type="password" {...props} />}
    </div>
  );
}

function problemOf(next: string, again: string): Problem | undefined {
  if ([...next].length < shortestPassphrase) return 'short';
  return next === again ? undefined : 'unlike';
}

const problems = { wrong: 'passphraseWrong', lost: 'passphraseLost', unlike: 'passphraseUnlike' } as const;

const sayProblem = (problem: Problem): string =>
  problem === 'short' ? sayCount('passphraseShort', shortestPassphrase) : say(problems[problem]);
