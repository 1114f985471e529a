import type { Streak } from '../../core/streak.ts';
import { Scene } from '../Scene.tsx';
import { say, sayCount, sayNumber, sayShare } from '../text.ts';

/** The head of the page: the run, or a welcome before anybody is named. */
export function Today({ streak, isNew }: { streak: Streak | undefined; isNew: boolean }) {
  if (isNew) return <Scene rise={0.2} above={<h1>{say('welcomeTitle')}</h1>} below={<p>{say('welcomeText')}</p>} />;
  if (!streak) return <Scene rise={0.2} above={<h1>{say('name')}</h1>} below={null} />;
  const { run, goal, best, totalFree, share } = streak;
  return (
    <Scene
      rise={goal ? run / goal.days : 0.5}
      above={<h1>{run === 0 ? say('firstDay') : sayCount('days', run)}</h1>}
      below={
        <p class="apart">
          {goal && <span>{goal.reached ? sayCount('goalReached', goal.days) : sayCount('goal', goal.days, sayNumber(run))}</span>}
          <span>{say('bestRunIs', sayCount('days', best))}</span>
          <span>{say('totalFreeIs', sayCount('days', totalFree))}</span>
          {share !== undefined && <span>{say('shareIs', sayShare(share))}</span>}
        </p>
      }
    />
  );
}
