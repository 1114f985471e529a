import type { LookBack } from '../../core/look-back.ts';
import type { Occasion } from '../../core/renewal.ts';
import type { Motive } from '../../core/settings.ts';
import { say, sayCount, sayNumber } from '../text.ts';
import { triggerKeys } from '../trigger-keys.ts';
import { Card } from './Card.tsx';
import { TimeQuestions } from './TimeQuestions.tsx';

interface Props {
  occasion: Occasion;
  goalDays: number | undefined;
  back: LookBack;
  motive: Motive | undefined;
  onStay: () => void;
  onTime: () => void;
}

/** The plan, looked at again: a short look back, and the large answer is to stay. */
export const RenewalCard = ({ occasion, goalDays, back, motive, onStay, onTime }: Props) => (
  <Card title={occasion === 'goal' && goalDays !== undefined ? sayCount('goalReached', goalDays) : say('lookBackTitle')}>
    <BackSentences {...back} />
    <button type="button" class="large" onClick={onStay}>
      {say('stay')}
    </button>
    {occasion === 'goal' ? (
      <>
        <h4>{say('timeTitle')}</h4>
        <p>{say('timeText')}</p>
        <TimeQuestions motive={motive} />
      </>
    ) : (
      <div class="row">
        <a href="#plan">{say('changePlan')}</a>
        <button type="button" class="quiet" onClick={onTime}>
          {say('timeTitle')}
        </button>
      </div>
    )}
  </Card>
);

/** What happened in a time, without a judgement. */
export const BackSentences = ({ days, free, longest, turnedBack, slips, trigger }: LookBack) => (
  <ul class="back">
    <li>{sayCount('lookBackDays', days, sayNumber(free))}</li>
    {longest < days && <li>{say('lookBackLongest', sayCount('days', longest))}</li>}
    {turnedBack > 0 && <li>{sayCount('logCount', turnedBack)}</li>}
    {slips > 0 && <li>{sayCount('lookBackSlips', slips)}</li>}
    {trigger && <li>{say('lookBackTrigger', say(triggerKeys[trigger.trigger]))}</li>}
  </ul>
);
