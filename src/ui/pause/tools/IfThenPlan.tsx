import { useState } from 'preact/hooks';
import type { Plan } from '../../../core/settings.ts';
import { say } from '../../text.ts';
import { useFocusOn } from '../use-focus.ts';

/** One plan at a time, said over slowly: rehearsed plans hold better (Sheeran 2024). */
export function IfThenPlan({ plans }: { plans: NonNullable<Plan['ifThen']> }) {
  const [at, setAt] = useState(0);
  const saying = useFocusOn<HTMLDivElement>(at === 0 ? undefined : at);
  const plan = plans[at % plans.length];
  if (!plan) return null;
  return (
    <div class="tool">
      <div class="sayings" ref={at === 0 ? null : saying} tabIndex={-1}>
        <p>{say('ifWhen', plan.when)}</p>
        <p>{say('thenI', plan.then)}</p>
      </div>
      <p class="soft">{say('ifThenHow')}</p>
      {plans.length > 1 && (
        <button type="button" class="plain" onClick={() => setAt(at + 1)}>
          {say('ifThenNext')}
        </button>
      )}
    </div>
  );
}
