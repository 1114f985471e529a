import { useState } from 'preact/hooks';
import type { Plan } from '../../core/settings.ts';
import { fieldDay, readFieldDay } from '../field-time.ts';
import { useOwnId } from '../own-id.ts';
import { say, sayCount } from '../text.ts';
import { OwnGoal } from './OwnGoal.tsx';
import { SaveNote, type Saving } from './SaveNote.tsx';

interface Props {
  plan: Plan;
  now: number;
  /** @returns whether it was saved. */
  onPlan: (plan: Plan) => Promise<boolean>;
}

const offered = [30, 60, 90];

/** Since when, and for how long. Saved with each choice. */
export function PlanSection({ plan, now, onPlan }: Props) {
  const { since, goalDays } = plan;
  const isOwnStored = goalDays !== undefined && !offered.includes(goalDays);
  const [isOwn, setOwn] = useState(isOwnStored);
  const [saving, setSaving] = useState<Saving>();
  const id = useOwnId();
  const save = (next: Plan) => {
    void onPlan(next).then((isSaved) => setSaving(isSaved ? 'saved' : 'lost'));
  };
  const choose = (days: number | undefined) => {
    setOwn(false);
    save(days === undefined ? { since } : { since, goalDays: days });
  };
  return (
    <section id="plan" aria-labelledby="plan-title">
      <h2 id="plan-title">{say('plan')}</h2>
      <div class="field">
        <label for={id}>{say('planSince')}</label>
        <input
          id={id}
          type="date"
          value={fieldDay(since)}
          max={fieldDay(now)}
          aria-describedby={`${id}-hint`}
          onChange={(event) => saveDay(event.currentTarget.value)}
        />
        <p class="soft" id={`${id}-hint`}>
          {say('planSinceHint')}
        </p>
      </div>
      <fieldset>
        <legend>{say('planGoal')}</legend>
        {offered.map((days) => (
          <Choice key={days} isChosen={!isOwn && goalDays === days} text={sayCount('days', days)} onChoose={() => choose(days)} />
        ))}
        <Choice isChosen={isOwn} text={say('planOwn')} onChoose={() => setOwn(true)} />
        <Choice isChosen={!isOwn && goalDays === undefined} text={say('planOpen')} onChoose={() => choose(undefined)} />
      </fieldset>
      {isOwn && <OwnGoal days={goalDays} onDays={(days) => save({ since, goalDays: days })} />}
      <SaveNote saving={saving} />
    </section>
  );

  function saveDay(text: string): void {
    const at = readFieldDay(text, now);
    if (at !== undefined) save({ ...plan, since: at });
  }
}

const Choice = ({ isChosen, text, onChoose }: { isChosen: boolean; text: string; onChoose: () => void }) => (
  <label class="choice">
    <input type="radio" name="goal" checked={isChosen} onChange={onChoose} />
    <span>{text}</span>
  </label>
);
