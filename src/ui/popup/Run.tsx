import type { Streak } from '../../core/streak.ts';
import { Scene } from '../Scene.tsx';
import { say, sayCount, sayNumber } from '../text.ts';

/** The days of the current run, large, over the water; the light rises towards the goal. */
export function Run({ streak: { run, best, goal, next } }: { streak: Streak }) {
  const aim = goal?.days ?? next?.days ?? run;
  return (
    <Scene
      rise={aim === 0 ? 0 : run / aim}
      above={<h1 class={run === 0 ? 'run first' : 'run'}>{run === 0 ? say('firstDay') : sayCount('days', run)}</h1>}
      below={
        <>
          {goal && (
            <>
              <p>{goal.reached ? sayCount('goalReached', goal.days) : sayCount('goal', goal.days, sayNumber(run))}</p>
              <Progress run={run} best={best} days={goal.days} />
            </>
          )}
          {next && (
            <p class="next">
              <span>{sayCount('next', next.days)}</span> <span>{sayCount('daysToGo', next.left)}</span>
            </p>
          )}
        </>
      }
    />
  );
}

/** How far the run has come; behind it, in a lighter tone, the longest so far, which nothing takes away. */
const Progress = ({ run, best, days }: { run: number; best: number; days: number }) => (
  <div class="progress" aria-hidden="true">
    <i class="best" style={{ inlineSize: `${Math.min(100, (best / days) * 100)}%` }} />
    <i class="now" style={{ inlineSize: `${Math.min(100, (run / days) * 100)}%` }} />
  </div>
);
