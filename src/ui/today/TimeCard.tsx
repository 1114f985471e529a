import type { Motive } from '../../core/settings.ts';
import { say } from '../text.ts';
import { Card } from './Card.tsx';
import { TimeQuestions } from './TimeQuestions.tsx';

/** "Is it time?", whenever the user asks. The first answer is to stay. */
export const TimeCard = ({ motive, onStay }: { motive: Motive | undefined; onStay: () => void }) => (
  <Card title={say('timeTitle')} isAsked>
    <p>{say('timeText')}</p>
    <button type="button" class="large" onClick={onStay}>
      {say('stay')}
    </button>
    <TimeQuestions motive={motive} />
  </Card>
);
