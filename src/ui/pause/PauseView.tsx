import type { Tool, Use } from '../../core/coping.ts';
import type { Trigger } from '../../core/log.ts';
import type { Settings } from '../../core/settings.ts';
import type { Waits } from '../../core/waits.ts';
import { Scene } from '../Scene.tsx';
import { say, sayCount } from '../text.ts';
import type { Said } from './pause-data.ts';

/** What follows the first paint. */
export interface Rest {
  parts: typeof import('./rest.ts');
  settings: Settings;
  waits: Waits;
  used: readonly Use[];
  isPrivate: boolean;
  /** When it was read, epoch milliseconds: the order of the tools stays while the page is open. */
  now: number;
}

export interface PauseState {
  /** How often the user turned back this month; none where nobody may know (private window) or nothing can be read. */
  turnedBack?: number | undefined;
  /** Leaving failed: then say how. */
  isStuck: boolean;
  rest?: Rest;
  tool?: Tool | 'help' | undefined;
  trigger?: Trigger | undefined;
}

export interface PauseActions {
  /** Opaque id of the account that was looked for, as the address says. */
  account: string | undefined;
  /** Address of the dashboard. */
  dashboard: string;
  onLeave: (event: Event) => void;
  onDashboard: (event: Event) => void;
  /** What waits has changed. */
  onWaits: (waits: Waits) => void;
  onTool: (tool: Tool | 'help' | undefined) => void;
  onTrigger: (trigger: Trigger | undefined) => void;
  /** @returns whether it was kept. */
  onSay: (said: Said) => Promise<boolean>;
}

/** Meets a visit that was stopped. Names nobody, asks nothing, offers one way; what helps, and the slow way, follow below. */
export function PauseView({ state, actions }: { state: PauseState; actions: PauseActions }) {
  const { rest, tool, turnedBack, isStuck } = state;
  if (rest && tool) return <rest.parts.ToolStage key={tool} tool={tool} rest={rest} actions={actions} isStuck={isStuck} />;
  return (
    <main class="pause">
      <Scene
        rise={0.3}
        above={
          <div class="middle">
            <h1>{say('pauseTitle')}</h1>
            <p>{say('pauseText')}</p>
            <button type="button" class="not-now" onClick={actions.onLeave}>
              {say('notNow')}
            </button>
            <p role="status">{isStuck && say('pauseStuck')}</p>
          </div>
        }
        below={<p class="month">{turnedBackWords(turnedBack)}</p>}
      />
      <div class="rest">
        {rest && <rest.parts.RestView rest={rest} state={state} actions={actions} />}
        <a href={actions.dashboard} onClick={actions.onDashboard}>
          {say('openDashboard')}
        </a>
      </div>
    </main>
  );
}

/** A success each time, in words; large numbers are no reproach. */
function turnedBackWords(times: number | undefined): string {
  if (times === undefined) return '';
  if (times === 0) return say('turnedBackNone');
  return times >= manyTimes ? sayCount('turnedBackMany', times) : sayCount('turnedBackMonth', times);
}

const manyTimes = 10;
