import type { Copy } from '../../stores/copies.ts';
import { Confirm } from '../Confirm.tsx';
import { say, sayMoment } from '../text.ts';

interface Props {
  copies: readonly Copy[];
  onLook: (copy: Copy) => void;
  onForget: () => void;
}

/** What was kept by itself before each risky step. */
export const CopyList = ({ copies, onLook, onForget }: Props) => (
  <div class="card">
    <h3>{say('dataCopies')}</h3>
    <p class="soft">{say('dataCopiesHint')}</p>
    <ul class="rows">
      {copies.map((copy) => (
        <li key={copy.id}>
          <span id={`copy-${copy.id}`}>{say(copy.before === 'update' ? 'dataBeforeUpdate' : 'dataBeforeRestore', sayMoment(copy.at))}</span>
          <button type="button" class="quiet" aria-describedby={`copy-${copy.id}`} onClick={() => onLook(copy)}>
            {say('dataLookAt')}
          </button>
        </li>
      ))}
    </ul>
    <Confirm ask={say('dataForget')} yes={say('dataForget')} no={say('keepIt')} onYes={onForget}>
      {say('dataForgetText')}
    </Confirm>
  </div>
);
