import { motives } from '../../core/motive.ts';
import type { Motive } from '../../core/settings.ts';
import { say } from '../text.ts';
import { Card } from './Card.tsx';
import { motiveKeys } from './motive-text.ts';

interface Props {
  isAsked: boolean;
  onAnswer: (motive: Motive) => void;
}

/** One honest question. Nothing is scored, nothing is locked, and it need not be answered. */
export const CheckCard = ({ isAsked, onAnswer }: Props) => (
  <Card title={say('checkTitle')} isAsked={isAsked}>
    <p class="soft">{say('checkText')}</p>
    <div class="row">
      {motives.map((motive) => (
        <button key={motive} type="button" class="plain" onClick={() => onAnswer(motive)}>
          {say(motiveKeys[motive])}
        </button>
      ))}
      <button type="button" class="quiet" onClick={() => onAnswer('unsaid')}>
        {say('checkSkip')}
      </button>
    </div>
  </Card>
);
