import type { Streak } from '../../core/streak.ts';
import { Scene } from '../Scene.tsx';
import { say, sayCount, sayNumber } from '../text.ts';

/** The head of the page: the run, or a welcome before there is one. */
export function Today({ streak }: { streak: Streak | undefined }) {
  if (!streak) {
    return <Scene rise={0.2} above={<h1>{say('welcomeTitle')}</h1>} below={<p>{say('welcomeText')}</p>} />;
  }
  const { run, goal, best, totalFree } = streak;
  return (
    <Scene
      rise={goal ? run / goal.days : 0.5}
      above={<h1>{run === 0 ? say('firstDay') : sayCount('days', run)}</h1>}
      below={
        <p class="apart">
          {goal && <span>{goal.reached ? sayCount('goalReached', goal.days) : sayCount('goal', goal.days, sayNumber(run))}</span>}
          <span>{say('bestRunIs', sayCount('days', best))}</span>
          <span>{say('totalFreeIs', sayCount('days', totalFree))}</span>
        </p>
      }
    />
  );
}
