import { useState } from 'preact/hooks';
import { orderTools, type Tool, toolsOf } from '../../core/coping.ts';
import { questionOf } from '../../core/through.ts';
import { ChannelNote } from '../contact/ChannelNote.tsx';
import { say } from '../text.ts';
import type { PauseActions, PauseState, Rest } from './PauseView.tsx';
import { ToolTile } from './ToolTile.tsx';
import { Triggers } from './Triggers.tsx';
import { Through } from './through/Through.tsx';

interface Props {
  rest: Rest;
  state: PauseState;
  actions: PauseActions;
}

/** More would be a menu to get lost in. */
const offeredAtOnce = 3;

/** Below the one large way: what helps, what was behind it, and the slow way through. */
export function RestView({ rest, state, actions }: Props) {
  const { settings, waits, used, now } = rest;
  const { account, onWaits } = actions;
  const [isAll, setAll] = useState(false);
  // Who comes here because it has closed again is asked first; what is on screen stays where it is.
  const [isAsked] = useState(() => !rest.isPrivate && questionOf(waits, account) !== undefined);
  const through = <Through key="through" rest={rest} account={account} onWaits={onWaits} />;
  const order = orderTools(toolsOf(settings.plan), used, now);
  const shown: (Tool | 'help')[] = isAll ? [...order] : order.slice(0, offeredAtOnce);
  if (settings.plan?.wasAbused) shown.push('help');
  return (
    <>
      {isAsked && through}
      <ChannelNote settings={settings} account={account} now={now} />
      <section aria-labelledby="tools-title">
        <h2 id="tools-title">{say('toolsTitle')}</h2>
        <ul class="tiles">
          {shown.map((tool) => (
            <li key={tool}>
              <ToolTile tool={tool} settings={settings} onOpen={() => actions.onTool(tool)} />
            </li>
          ))}
        </ul>
        {!isAll && order.length > offeredAtOnce && (
          <button type="button" class="quiet" onClick={() => setAll(true)}>
            {say('toolsMore')}
          </button>
        )}
      </section>
      <Triggers chosen={state.trigger} onChoose={actions.onTrigger} />
      {!isAsked && through}
    </>
  );
}
