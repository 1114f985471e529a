import { onePress } from '../../one-press.ts';
import { say, sayTime } from '../../text.ts';

interface Props {
  /** Epoch milliseconds. */
  until: number;
  /** None where nothing is listed but a name: where the search for it leads, nobody knows. */
  onGo?: () => void;
  onClose: () => void;
}

/** It is open, for a while. The address is made when it is asked for, and stands nowhere on this page. */
export const Open = ({ until, onGo, onClose }: Props) => (
  <>
    <div role="status">
      <h2>{say('throughOpen', sayTime(until))}</h2>
      <p>{say('throughOpenText')}</p>
    </div>
    <div class="row">
      <button type="button" class="plain" onClick={onePress(onClose)}>
        {say('throughClose')}
      </button>
      {onGo && (
        <button type="button" class="quiet" onClick={onePress(onGo)}>
          {say('throughGo')}
        </button>
      )}
    </div>
  </>
);
