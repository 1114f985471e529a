import { useEffect, useRef, useState } from 'preact/hooks';
import { isUndoable, type Slip } from '../../core/log.ts';
import { say, sayCount, sayMoment } from '../text.ts';
import { SlipForm } from './SlipForm.tsx';
import type { Noted } from './slip-draft.ts';
import { circumstancesText } from './slip-text.ts';

/** The newest; older ones are counted. */
const mostRows = 12;

interface Props {
  /** Oldest first. */
  slips: readonly Slip[];
  realms: readonly string[];
  now: number;
  onEdit: (id: string, noted: Noted) => Promise<boolean>;
  onUndo: (id: string) => void;
}

/** Contact that was noted, newest first: to be set right, or taken back for 48 hours. */
export const SlipList = ({ slips, ...props }: Props) => (
  <ul class="slips">
    {slips
      .slice(-mostRows)
      .toReversed()
      .map((slip) => (
        <SlipRow key={slip.id} slip={slip} {...props} />
      ))}
    {slips.length > mostRows && <li class="soft">{sayCount('logEarlier', slips.length - mostRows)}</li>}
  </ul>
);

function SlipRow({ slip, realms, now, onEdit, onUndo }: Omit<Props, 'slips'> & { slip: Slip }) {
  const [isEdited, setEdited] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasEdited = useRef(false);
  useEffect(() => {
    if (!isEdited && wasEdited.current) opener.current?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);
  const moment = sayMoment(slip.at);
  return (
    <li>
      <time dateTime={new Date(slip.at).toISOString()}>{moment}</time>
      <span class="soft">{circumstancesText(slip).join(' · ')}</span>
      {!isEdited && (
        <span class="row">
          <button type="button" class="quiet" ref={opener} aria-label={say('slipEdit', moment)} onClick={() => setEdited(true)}>
            {say('edit')}
          </button>
          {isUndoable(slip, now) && (
            <button type="button" class="quiet" aria-label={say('slipUndo', moment)} onClick={() => onUndo(slip.id)}>
              {say('undo')}
            </button>
          )}
        </span>
      )}
      {isEdited && <SlipForm {...{ now, realms, slip }} onNote={(noted) => onEdit(slip.id, noted)} onClose={() => setEdited(false)} />}
    </li>
  );
}
