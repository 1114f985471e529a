import { useState } from 'preact/hooks';
import type { NotNow } from '../../../core/coping.ts';
import { readSite } from '../../../core/not-now.ts';
import { useOwnId } from '../../own-id.ts';
import { type Key, say } from '../../text.ts';

interface Props {
  notNow: NotNow | undefined;
  onNotNow: (notNow: NotNow) => Promise<boolean>;
}

const words: Record<NotNow['to'], Key> = { tab: 'copingNotNowTab', site: 'copingNotNowSite', tool: 'copingNotNowTool' };

/** Where the one large button leads. */
export function NotNowChoice({ notNow = { to: 'tab' }, onNotNow }: Props) {
  const [to, setTo] = useState(notNow.to);
  const choose = (next: NotNow['to']) => {
    setTo(next);
    if (next !== 'site') void onNotNow({ to: next });
  };
  return (
    <>
      <fieldset>
        <legend>{say('copingNotNow')}</legend>
        {(['tab', 'site', 'tool'] as const).map((each) => (
          <label key={each} class="choice">
            <input type="radio" name="not-now" checked={to === each} onChange={() => choose(each)} />
            <span>{say(words[each])}</span>
          </label>
        ))}
      </fieldset>
      {to === 'site' && <SiteField url={notNow.to === 'site' ? notNow.url : ''} onSite={(url) => onNotNow({ to: 'site', url })} />}
    </>
  );
}

function SiteField({ url, onSite }: { url: string; onSite: (url: string) => Promise<boolean> }) {
  const [text, setText] = useState(url);
  const [isUnread, setUnread] = useState(false);
  const id = useOwnId();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const read = readSite(text);
        setUnread(read === undefined);
        if (read === undefined) return;
        setText(read);
        void onSite(read);
      }}
    >
      <div class="field">
        <label for={id}>{say('copingSite')}</label>
        <input
          id={id}
          inputMode="url"
          value={text}
          required
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          aria-invalid={isUnread}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="soft" id={`${id}-hint`} role="status">
          {say(isUnread ? 'copingSiteUnread' : 'copingSiteHint')}
        </p>
      </div>
      <button type="submit" class="plain">
        {say('save')}
      </button>
    </form>
  );
}
