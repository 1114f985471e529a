import { useState } from 'preact/hooks';
import { useOwnId } from '../own-id.ts';
import { type Key, say } from '../text.ts';

interface Props {
  value: string;
  /** A new one is shown while it is typed: a slip of the finger would lock it for good. */
  isNew: boolean;
  /** Of what, where it is not the file. */
  label?: Key;
  onInput: (value: string) => void;
}

export function PassphraseField({ value, isNew, label = 'dataPassphrase', onInput }: Props) {
  const [isShown, setShown] = useState(isNew);
  const id = useOwnId();
  return (
    <div class="field">
      <label for={id}>{say(label)}</label>
      <input
        id={id}
        {...(isShown ? ({ type: 'text' } as const) : ({ type: 'password' } as const))}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        dir="auto"
        value={value}
        {...(isNew && { 'aria-describedby': `${id}-hint` })}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {isNew && (
        <p class="soft" id={`${id}-hint`}>
          {say('dataPassphraseHint')}
        </p>
      )}
      <label class="tick">
        <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.currentTarget.checked)} />
        <span>{say('dataShow')}</span>
      </label>
    </div>
  );
}
