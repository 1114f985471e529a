import { useState } from 'preact/hooks';
import type { Letter } from '../../core/letters.ts';
import { isSealed } from '../../core/words.ts';
import { Confirm } from '../Confirm.tsx';
import { useOwnId } from '../own-id.ts';
import { say, sayMoment } from '../text.ts';
import { Pager, usePart } from './Pager.tsx';

interface Props {
  letters: readonly Letter[];
  onRemove: (letter: Letter) => void;
}

const pageSize = 10;

/** Letters that were kept, wherever they were written: sealed until they are asked for, and never more than words on this device. */
export function Letters({ letters, onRemove }: Props) {
  const [part, setPage] = usePart(letters, pageSize);
  return (
    <div class="card">
      <h3>{say('letters')}</h3>
      <p class="soft">{say('lettersHint')}</p>
      {part.rows.map((letter) => (
        <SealedLetter key={letter.id} letter={letter} onRemove={() => onRemove(letter)} />
      ))}
      <Pager part={part} name={say('letters')} onPage={setPage} />
    </div>
  );
}

function SealedLetter({ letter: { at, words }, onRemove }: { letter: Letter; onRemove: () => void }) {
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
      <div id={id}>
        {isOpen && (
          <p class="letter-text" dir="auto">
            {isSealed(words) ? say('wordsUnreadable') : words}
          </p>
        )}
      </div>
    </div>
  );
}
