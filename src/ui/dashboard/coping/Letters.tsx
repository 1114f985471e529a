import { useState } from 'preact/hooks';
import { Confirm } from '../../Confirm.tsx';
import { useOwnId } from '../../own-id.ts';
import { say, sayMoment } from '../../text.ts';
import type { Letter } from '../dashboard-data.ts';

interface Props {
  letters: readonly Letter[];
  onRemove: (moment: string) => void;
}

/** Letters that were kept: sealed until they are asked for, and never more than words on this device. */
export const Letters = ({ letters, onRemove }: Props) => (
  <div class="card">
    <h3>{say('letters')}</h3>
    {letters.map((letter) => (
      <SealedLetter key={letter.id} letter={letter} onRemove={() => onRemove(letter.id)} />
    ))}
  </div>
);

function SealedLetter({ letter: { at, letter }, onRemove }: { letter: Letter; onRemove: () => void }) {
  const [isOpen, setOpen] = useState(false);
  const id = useOwnId();
  return (
    <div class="letter">
      <div class="row">
        <span id={`${id}-of`}>{say('letterOf', sayMoment(at))}</span>
        <button
          type="button"
          class="quiet"
          id={`${id}-open`}
          aria-expanded={isOpen}
          aria-controls={id}
          aria-labelledby={`${id}-open ${id}-of`}
          onClick={() => setOpen(!isOpen)}
        >
          {say(isOpen ? 'letterClose' : 'letterOpen')}
        </button>
        <Confirm ask={say('remove')} yes={say('remove')} no={say('keepIt')} onYes={onRemove}>
          {say('letterRemoveText')}
        </Confirm>
      </div>
      <div id={id}>{isOpen && <p class="letter-text">{letter}</p>}</div>
    </div>
  );
}
