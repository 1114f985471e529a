import { say, sayCount, sayShare } from '../text.ts';
import type { LogView } from './popup-data.ts';

/** What no slip takes away. */
export const Facts = ({ log: { streak, turnedBack } }: { log: LogView }) => (
  <dl class="facts">
    {streak && (
      <>
        <div>
          <dt>{say('bestRun')}</dt>
          <dd>{sayCount('days', streak.best)}</dd>
        </div>
        <div>
          <dt>{streak.share === undefined ? say('totalFree') : say('totalFreeShare', sayShare(streak.share))}</dt>
          <dd>{sayCount('days', streak.totalFree)}</dd>
        </div>
      </>
    )}
    <div>
      <dt>{say('turnedBack')}</dt>
      <dd>{sayCount('times', turnedBack)}</dd>
    </div>
  </dl>
);
