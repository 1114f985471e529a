import { Scene } from '../Scene.tsx';
import { say, sayCount } from '../text.ts';

interface Props {
  /** How often the user turned back this month; none where nobody may know (private window) or nothing can be read. */
  turnedBack: number | undefined;
  /** Leaving failed: then say how. */
  isStuck: boolean;
  /** Address of the dashboard. */
  dashboard: string;
  onLeave: (event: Event) => void;
  onDashboard: (event: Event) => void;
}

/** Meets a visit that was stopped. Names nobody, asks nothing, offers one way. */
export const PauseView = ({ turnedBack, isStuck, dashboard, onLeave, onDashboard }: Props) => (
  <main class="pause">
    <Scene
      rise={0.3}
      above={
        <div class="middle">
          <h1>{say('pauseTitle')}</h1>
          <p>{say('pauseText')}</p>
          <button type="button" onClick={onLeave}>
            {say('notNow')}
          </button>
          <p role="status">{isStuck && say('pauseStuck')}</p>
        </div>
      }
      below={
        <>
          <p class="month">
            {turnedBack === undefined ? '' : turnedBack === 0 ? say('turnedBackNone') : sayCount('turnedBackMonth', turnedBack)}
          </p>
          <a href={dashboard} onClick={onDashboard}>
            {say('openDashboard')}
          </a>
        </>
      }
    />
  </main>
);
