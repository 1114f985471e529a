import { useState } from 'preact/hooks';
import type { NotNow } from '../../../core/coping.ts';
import { SiteField } from '../../SiteField.tsx';
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
      {to === 'site' && (
        <SiteField
          label={say('copingSite')}
          hint={say('copingSiteHint')}
          url={notNow.to === 'site' ? notNow.url : ''}
          onSite={(url) => void onNotNow({ to: 'site', url })}
        />
      )}
    </>
  );
}
