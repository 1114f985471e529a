import { Confirm } from '../Confirm.tsx';
import { say } from '../text.ts';

/** Always there, at once, after one plain question: somebody may need it to be safe. */
export const EraseSection = ({ onErase }: { onErase: () => void }) => (
  <section aria-labelledby="erase-title">
    <h2 id="erase-title">{say('erase')}</h2>
    <p class="soft">{say('eraseHint')}</p>
    <Confirm ask={say('erase')} yes={say('erase')} no={say('keepIt')} onYes={onErase}>
      {say('eraseText')}
    </Confirm>
  </section>
);
