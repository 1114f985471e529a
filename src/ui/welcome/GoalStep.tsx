import { GoalForm } from '../dashboard/plan/GoalForm.tsx';
import { say } from '../text.ts';
import type { StepProps } from './WelcomeView.tsx';

/** For how long. The plan began with the first person; this is its goal. */
export const GoalStep = ({ data: { settings }, actions, goOn }: StepProps) => (
  <>
    <p>{say('helloGoalText')}</p>
    <GoalForm
      goalDays={settings.plan?.goalDays}
      onWeaken={async (change) => {
        const became = await actions.weaken(change);
        if (became === 'saved') goOn();
        return became;
      }}
    />
  </>
);
