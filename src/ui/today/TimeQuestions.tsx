import type { Motive } from '../../core/settings.ts';
import { type Key, say } from '../text.ts';

const questions: readonly (readonly [Key, Key])[] = [
  ['timeSteady', 'timeSteadyText'],
  ['timeClear', 'timeClearText'],
  ['timeMutual', 'timeMutualText'],
  ['timeNo', 'timeNoText'],
];

/** Four things to ask oneself. There are no boxes to tick: nobody counts. */
export const TimeQuestions = ({ motive }: { motive: Motive | undefined }) => (
  <>
    {motive === 'winBack' && <p>{say('timeHope')}</p>}
    {motive === 'safety' && <p>{say('timeSafety')}</p>}
    <dl class="questions">
      {questions.map(([title, text]) => (
        <div key={title}>
          <dt>{say(title)}</dt>
          <dd>{say(text)}</dd>
        </div>
      ))}
    </dl>
    <p>{say('timeOtherwise')}</p>
    <p>
      <a href="#plan">{say('changePlan')}</a>
    </p>
  </>
);
