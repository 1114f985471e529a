import { type Slip, undoWindowMs } from '../../core/log.ts';
import { say, sayMoment } from '../text.ts';

/** Stays as long as the slip can be taken back. */
export const UndoSlip = ({ slip, onUndo }: { slip: Slip; onUndo: () => void }) => (
  <div class="note">
    <p>{say('slipNoted', sayMoment(slip.at), sayMoment(slip.notedAt + undoWindowMs))}</p>
    <button type="button" class="plain" onClick={onUndo}>
      {say('undo')}
    </button>
  </div>
);
