import { useState } from 'preact/hooks';
import { useOwnId } from '../ui/own-id.ts';
import { say, sayCount } from '../ui/text.ts';
import { rowan } from './larkfield.ts';

/** `named`: they are out of sight. `paused`: the user went looking, and met the pause. */
export type Stage = 'new' | 'named' | 'paused';

interface Props {
  stage: Stage;
  /** How much is out of sight. */
  hidden: number;
  /** @returns whether anybody is named by it. */
  onName: (text: string) => boolean;
  onVisit: () => void;
  onAgain: () => void;
  dashboard: string;
}

/** What stands above the feed and says what to try. It is ours, and looks it. */
export function Guide({ stage, hidden, onName, onVisit, onAgain, dashboard }: Props) {
  const id = useOwnId();
  return (
    <section class="guide-card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say(titles[stage])}</h2>
      <div aria-live="polite">
        <p>{say(texts[stage])}</p>
        {stage === 'named' && <p class="guide-count">{sayCount('practiceHidden', hidden)}</p>}
      </div>
      {stage === 'new' && <NameForm onName={onName} />}
      {stage === 'named' && (
        <div class="guide-row">
          <button type="button" onClick={onVisit}>
            {say('practiceVisit')}
          </button>
          <button type="button" class="plain" onClick={onAgain}>
            {say('practiceAgain')}
          </button>
        </div>
      )}
      {stage === 'paused' && (
        <div class="guide-row">
          <a class="guide-button" href={dashboard}>
            {say('openDashboard')}
          </a>
          <button type="button" class="plain" onClick={onAgain}>
            {say('practiceAgain')}
          </button>
        </div>
      )}
    </section>
  );
}

const titles = { new: 'practiceNew', named: 'practiceNamed', paused: 'practicePaused' } as const;
const texts = { new: 'practiceNewText', named: 'practiceNamedText', paused: 'practicePausedText' } as const;

function NameForm({ onName }: Pick<Props, 'onName'>) {
  const [text, setText] = useState(rowan);
  const [isUnread, setUnread] = useState(false);
  const id = useOwnId();
  return (
    <form
      class="guide-row"
      onSubmit={(event) => {
        event.preventDefault();
        setUnread(!onName(text));
      }}
    >
      <label for={id}>{say('practiceField')}</label>
      <input
        id={id}
        value={text}
        dir="ltr"
        spellcheck={false}
        autocomplete="off"
        aria-describedby={`${id}-said`}
        aria-invalid={isUnread}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit">{say('keepOffButton')}</button>
      <p id={`${id}-said`} role="status">
        {isUnread && say('problemNothing')}
      </p>
    </form>
  );
}
