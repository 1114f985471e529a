import { useEffect } from 'preact/hooks';
import type { Tool } from '../../core/coping.ts';
import { Scene } from '../Scene.tsx';
import { say } from '../text.ts';
import { toolName } from '../tool-words.ts';
import type { PauseActions, Rest } from './PauseView.tsx';
import { Breathing } from './tools/Breathing.tsx';
import { Distractions } from './tools/Distractions.tsx';
import { FriendLine } from './tools/FriendLine.tsx';
import { HelpLines } from './tools/HelpLines.tsx';
import { IfThenPlan } from './tools/IfThenPlan.tsx';
import { Reasons } from './tools/Reasons.tsx';
import { UnsentLetter } from './tools/UnsentLetter.tsx';
import { UrgeTimer } from './tools/UrgeTimer.tsx';
import { useFocusOn } from './use-focus.ts';

interface Props {
  tool: Tool | 'help';
  rest: Rest;
  actions: PauseActions;
  isStuck: boolean;
}

/** One tool, with the whole window to itself. "Not now" stays where it can be reached. */
export function ToolStage({ tool, rest, actions, isStuck }: Props) {
  const title = useFocusOn<HTMLHeadingElement>(tool);
  const { onSay } = actions;
  useEffect(() => {
    // Help is asked for, not practised: that somebody opened it is written nowhere.
    if (tool !== 'help') void onSay({ tool });
  }, [tool, onSay]);
  return (
    <main class={`pause stage ${tool}`}>
      <Scene
        rise={0.15}
        above={
          <div class="middle">
            <h1 ref={title} tabIndex={-1}>
              {toolName(tool, rest.settings.plan?.coping?.friend?.name)}
            </h1>
            <ToolContent tool={tool} rest={rest} actions={actions} />
          </div>
        }
        below={
          <>
            <button type="button" class="not-now" onClick={actions.onLeave}>
              {say('notNow')}
            </button>
            <p role="status">{isStuck && say('pauseStuck')}</p>
            <button type="button" class="quiet" onClick={() => actions.onTool(undefined)}>
              {say('toolBack')}
            </button>
          </>
        }
      />
    </main>
  );
}

function ToolContent({ tool, rest, actions }: Omit<Props, 'isStuck'>) {
  const { plan } = rest.settings;
  const coping = plan?.coping ?? {};
  if (tool === 'urge') return <UrgeTimer seconds={coping.urgeSeconds} onSay={actions.onSay} />;
  if (tool === 'breathe') return <Breathing isLoud={coping.sound ?? false} />;
  if (tool === 'reasons') return <Reasons reasons={plan?.reasons ?? []} />;
  if (tool === 'ifThen') return <IfThenPlan plans={plan?.ifThen ?? []} />;
  if (tool === 'distract') return <Distractions own={coping.distractions} now={rest.now} />;
  if (tool === 'friend') return coping.friend ? <FriendLine friend={coping.friend} /> : null;
  if (tool === 'letter') return <UnsentLetter canKeep={!rest.isPrivate} onSay={actions.onSay} />;
  return <HelpLines languages={navigator.languages} />;
}
