import { onePress } from '../../one-press.ts';
import { say } from '../../text.ts';

interface Props {
  onAnswer: (wasContact: boolean) => void;
}

/** One kind question, and no other. */
export const WasContact = ({ onAnswer }: Props) => (
  <>
    <h2>{say('throughAfter')}</h2>
    <p>{say('throughWasContact')}</p>
    <div class="row">
      <button type="button" class="plain" onClick={onePress(() => onAnswer(false))}>
        {say('throughNo')}
      </button>
      <button type="button" class="plain" onClick={onePress(() => onAnswer(true))}>
        {say('throughYes')}
      </button>
    </div>
  </>
);
