import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Answers, isAnswered, placeOfStep, type Step } from '../../core/welcome.ts';
import type { DashboardActions } from '../dashboard/dashboard-actions.ts';
import { Scene } from '../Scene.tsx';
import { type Key, say, sayNumber } from '../text.ts';
import { AccessStep } from './AccessStep.tsx';
import { BeyondStep } from './BeyondStep.tsx';
import { ContactStep } from './ContactStep.tsx';
import { GoalStep } from './GoalStep.tsx';
import { PracticeStep } from './PracticeStep.tsx';
import { SafetyStep } from './SafetyStep.tsx';
import { WhoStep } from './WhoStep.tsx';
import { WhyStep } from './WhyStep.tsx';
import type { WelcomeData } from './welcome-data.ts';

export interface WelcomeActions extends Pick<DashboardActions, 'name' | 'weaken' | 'closeChannel' | 'allow'> {
  go: (by: 1 | -1) => void;
  finish: () => void;
  /** What the plan is for. */
  answerCheck: DashboardActions['answer'];
  /** Kept at once. */
  answer: (answers: Answers) => void;
}

/** What every step is given. */
export interface StepProps {
  data: WelcomeData;
  actions: WelcomeActions;
  /** To the next step, whether it was answered or not. */
  goOn: () => void;
}

const titles: Record<Step, Key> = {
  who: 'welcomeTitle',
  goal: 'helloGoal',
  why: 'checkTitle',
  contact: 'helloContact',
  safety: 'helloSafety',
  access: 'helloAccess',
  beyond: 'helloBeyond',
  practice: 'helloPractice',
};

const views: Record<Step, (props: StepProps) => ComponentChildren> = {
  who: (props) => <WhoStep {...props} />,
  goal: (props) => <GoalStep {...props} />,
  why: (props) => <WhyStep {...props} />,
  contact: (props) => <ContactStep {...props} />,
  safety: (props) => <SafetyStep {...props} />,
  access: (props) => <AccessStep {...props} />,
  beyond: () => <BeyondStep />,
  practice: (props) => <PracticeStep {...props} />,
};

/** The first minute: one question at a time. The light rises with each. */
export function WelcomeView({ data, actions }: { data: WelcomeData; actions: WelcomeActions }) {
  const { welcome, settings } = data;
  const { step, answers } = welcome;
  const people = settings.people.length;
  const { at, of } = placeOfStep(step, people);
  const [isAsked, setAsked] = useState(false);
  const heading = useFocusOn(step);
  const go = (by: 1 | -1) => {
    setAsked(false);
    actions.go(by);
  };
  const goOn = () => {
    if (isAnswered(step, answers, people)) go(1);
    else setAsked(true);
  };
  const isForm = step === 'who' || step === 'goal';
  return (
    <>
      <header>
        <Scene
          rise={at / of}
          above={<h1>{say('helloTitle')}</h1>}
          below={
            at === 1 && (
              <>
                <p>{say('helloText')}</p>
                <p class="soft">{say('helloPrivate')}</p>
              </>
            )
          }
        />
      </header>
      <main class="welcome">
        <section aria-labelledby="step-title">
          <p class="soft">{say('helloPlace', sayNumber(at), sayNumber(of))}</p>
          <h2 id="step-title" ref={heading} tabIndex={-1}>
            {say(titles[step])}
          </h2>
          {views[step]({ data, actions, goOn: () => go(1) })}
          <p role="alert" class={isAsked ? 'note' : undefined}>
            {isAsked && say('helloOneAnswer')}
          </p>
          <div class="row steps-row">
            {step !== 'practice' && !isForm && (
              <button type="button" onClick={goOn}>
                {say('helloNext')}
              </button>
            )}
            {isForm && (people > 0 || step === 'goal') && (
              <button type="button" class="plain" onClick={goOn}>
                {say(step === 'goal' ? 'helloSkip' : 'helloNext')}
              </button>
            )}
            {at > 1 && (
              <button type="button" class="quiet" onClick={() => go(-1)}>
                {say('toolBack')}
              </button>
            )}
          </div>
        </section>
      </main>
    </>
  );
}

/** The next question begins at its heading, for eyes, keyboard and screen reader alike; the first is met by itself. */
function useFocusOn(step: Step) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
  }, [step]);
  return heading;
}
