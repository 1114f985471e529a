import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { LookBack } from '../../core/look-back.ts';
import { motiveOf } from '../../core/motive.ts';
import { type Phase, phase } from '../../core/phase.ts';
import type { Occasion } from '../../core/renewal.ts';
import { type Motive, realmsOf, type Settings } from '../../core/settings.ts';
import type { Streak } from '../../core/streak.ts';
import type { Days } from '../read-days.ts';
import { SlipForm } from '../slips/SlipForm.tsx';
import { SlipList } from '../slips/SlipList.tsx';
import type { Noted } from '../slips/slip-draft.ts';
import { type Key, say, sayCount } from '../text.ts';
import { Card } from './Card.tsx';
import { CheckCard } from './CheckCard.tsx';
import { Fit } from './Fit.tsx';
import { MilestoneCard } from './MilestoneCard.tsx';
import { RenewalCard } from './RenewalCard.tsx';
import { TimeCard } from './TimeCard.tsx';
import { useFresh } from './use-fresh.ts';

/** What there is to say today, besides the numbers. */
export interface TodayData extends Days {
  streak: Streak;
  /** The check is to be asked. */
  isCheckDue: boolean;
  /** The plan is to be looked at again. */
  renewal?: { occasion: Occasion; back: LookBack };
}

export interface TodayActions {
  note: (noted: Noted) => Promise<boolean>;
  editSlip: (id: string, noted: Noted) => Promise<boolean>;
  undoSlip: (id: string) => void;
  answer: (motive: Motive) => void;
  renew: () => void;
  see: (days: number) => void;
}

interface Props {
  today: TodayData;
  settings: Settings;
  now: number;
  actions: TodayActions;
  /** What stands there every day. */
  children?: ComponentChildren;
}

const sentences: Record<Phase, Key> = {
  firstWeek: 'phaseFirstWeek',
  firstMonth: 'phaseFirstMonth',
  afterMonth: 'phaseAfterMonth',
  later: 'phaseLater',
};

/** What the user opened. */
type Part = 'picture' | 'check' | 'fit' | 'time' | 'slip';

/** The day as it is: one sentence, at most one card that comes by itself, and what can be asked for. */
export function TodaySection({ today, settings: { plan, people }, now, actions, children }: Props) {
  const { streak, slips, isCheckDue, renewal } = today;
  const [part, setPart] = useState<Part>();
  const [fresh, putAway] = useFresh(today.milestone, actions.see);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => {
    setPart(undefined);
    heading.current?.focus();
  };
  const motive = plan && motiveOf(plan);
  const realms = realmsOf(people);
  const days = fresh ?? streak.milestone;
  const answer = (given: Motive) => {
    actions.answer(given);
    if (given === 'unsaid') close();
    else setPart('fit');
  };
  const card = part === 'fit' ? undefined : (part ?? (fresh !== undefined ? 'picture' : isCheckDue ? 'check' : renewal && 'renewal'));
  return (
    <section id="today" aria-labelledby="today-title">
      <h2 id="today-title" ref={heading} tabIndex={-1}>
        {say('today')}
      </h2>
      <p>{say(sentences[phase(streak.run)])}</p>
      {card === 'picture' && days !== undefined && (
        <MilestoneCard
          key={days}
          days={days}
          isAsked={part === 'picture'}
          onClose={() => {
            putAway();
            close();
          }}
        />
      )}
      {card === 'check' && <CheckCard isAsked={part === 'check'} onAnswer={answer} />}
      {card === 'renewal' && renewal && (
        <RenewalCard
          {...renewal}
          {...{ motive, goalDays: plan?.goalDays }}
          onStay={() => {
            actions.renew();
            close();
          }}
          onTime={() => setPart('time')}
        />
      )}
      {card === 'time' && <TimeCard motive={motive} onStay={close} />}
      {card === 'slip' && (
        <Card title={say('slipTitle')} isAsked>
          <SlipForm {...{ now, realms }} onNote={actions.note} onClose={close} />
        </Card>
      )}
      {children}
      {motive && card !== 'check' && <Fit key={motive} motive={motive} isOpen={part === 'fit'} onAgain={() => setPart('check')} />}
      <div class="row">
        <button type="button" class="quiet" onClick={() => setPart('slip')}>
          {say('hadContact')}
        </button>
        <button type="button" class="quiet" onClick={() => setPart('time')}>
          {say('timeTitle')}
        </button>
        {days !== undefined && card !== 'picture' && (
          <button type="button" class="quiet" onClick={() => setPart('picture')}>
            {say('pictureAgain', sayCount('days', days))}
          </button>
        )}
      </div>
      {slips.length > 0 && (
        <>
          <h3>{say('slips')}</h3>
          <SlipList {...{ slips, realms, now }} onEdit={actions.editSlip} onUndo={actions.undoSlip} />
        </>
      )}
    </section>
  );
}
