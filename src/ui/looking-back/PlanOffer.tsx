import { useEffect, useRef, useState } from 'preact/hooks';
import { longestIfThen, mostIfThen } from '../dashboard/plan/IfThenForm.tsx';
import { useOwnId } from '../own-id.ts';
import { say } from '../text.ts';
import { Offer } from './Offer.tsx';
import { type IfThen, ifThen } from './offers.ts';

interface Props {
  offer: IfThen;
  plans: readonly IfThen[];
  /** @returns whether they were saved. */
  onPlans: (plans: IfThen[]) => Promise<boolean>;
}

/** An if-then plan, prefilled. The user's own words are what makes it hold, so both halves can be changed before it is kept. */
export function PlanOffer({ offer, plans, onPlans }: Props) {
  if (plans.some(({ when }) => when === offer.when)) return <p class="soft">{say('offerThere')}</p>;
  if (plans.length >= mostIfThen) return null;
  return (
    <Offer
      ask={say('offerPlan')}
      form={(done) => (
        <PlanFields
          offer={offer}
          onKeep={async (plan) => done((await onPlans([...plans, plan])) ? 'saved' : 'lost')}
          onCancel={() => done(undefined)}
        />
      )}
    />
  );
}

interface FieldsProps {
  offer: IfThen;
  onKeep: (plan: IfThen) => Promise<void>;
  onCancel: () => void;
}

function PlanFields({ offer, onKeep, onCancel }: FieldsProps) {
  const [plan, setPlan] = useState(offer);
  const first = useRef<HTMLInputElement>(null);
  const id = useOwnId();
  useEffect(() => first.current?.focus(), []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const kept = ifThen(plan.when.trim(), plan.then.trim());
        if (kept.when !== '' && kept.then !== '') void onKeep(kept);
      }}
    >
      {(['when', 'then'] as const).map((part) => (
        <div class="field" key={part}>
          <label for={`${id}-${part}`}>{say(part === 'when' ? 'planIf' : 'planThen')}</label>
          <input
            id={`${id}-${part}`}
            ref={part === 'when' ? first : null}
            dir="auto"
            value={plan[part]}
            maxLength={longestIfThen}
            autocomplete="off"
            onInput={(event) => setPlan({ ...plan, [part]: event.currentTarget.value })}
          />
        </div>
      ))}
      <div class="row">
        <button type="submit" class="plain">
          {say('offerKeep')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}
