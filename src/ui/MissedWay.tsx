import { say } from './text.ts';

/** A way through that was open while nobody was there. Told once, until it is seen. */
export const MissedWay = ({ onSeen }: { onSeen: () => void }) => (
  <div class="note">
    <p>{say('throughMissed')}</p>
    <button type="button" class="quiet" onClick={onSeen}>
      {say('throughMissedSeen')}
    </button>
  </div>
);
