import { useState } from 'preact/hooks';
import { renewalDays } from '../../core/renewal.ts';
import { type Firmness, firmnesses, type Settings } from '../../core/settings.ts';
import { firmnessOf, waitMinutesOf } from '../../core/weakening.ts';
import { fieldDay, readFieldDay } from '../field-time.ts';
import { useOwnId } from '../own-id.ts';
import { type Key, say, sayCount } from '../text.ts';
import type { DashboardActions } from './dashboard-actions.ts';
import { ChoiceForm } from './plan/ChoiceForm.tsx';
import { GoalForm } from './plan/GoalForm.tsx';
import { IfThenForm } from './plan/IfThenForm.tsx';
import { QuietForm } from './plan/QuietForm.tsx';
import { ReasonsForm } from './plan/ReasonsForm.tsx';
import { SaveNote, type Saving } from './SaveNote.tsx';

interface Props {
  settings: Settings;
  now: number;
  actions: Pick<DashboardActions, 'setPlan' | 'weaken'>;
}

const firmnessWords: Record<Firmness, Key> = { gentle: 'firmnessGentle', firm: 'firmnessFirm', strict: 'firmnessStrict' };
const waits = [5, 10, 20, 30, 60];
const renewals = [14, 30, 60, 90];

/** The commitment: since when, for how long, why, what then, and how hard it is to make it softer. */
export function PlanSection({ settings, now, actions: { setPlan, weaken } }: Props) {
  const { plan } = settings;
  if (!plan) return null;
  const { since, goalDays, reasons = [], ifThen = [], counting = 'slips', renewEveryDays = renewalDays } = plan;
  const saved = async (done: Promise<boolean>): Promise<Saving> => ((await done) ? 'saved' : 'lost');
  return (
    <section id="plan" aria-labelledby="plan-title">
      <h2 id="plan-title">{say('plan')}</h2>
      <p class="soft">{say('planHint')}</p>
      <StartField since={since} now={now} onSince={(next) => saved(setPlan({ since: next }))} />
      <GoalForm goalDays={goalDays} onWeaken={weaken} />
      <ReasonsForm reasons={reasons} onReasons={(next) => setPlan({ reasons: next })} />
      <IfThenForm plans={ifThen} onPlans={(next) => setPlan({ ifThen: next })} />
      <ChoiceForm
        legend={say('planFirmness')}
        hint={say('planFirmnessHint')}
        choices={firmnesses.map((value) => ({ value, text: say(firmnessWords[value]) }))}
        value={firmnessOf(settings)}
        onSave={(to) => weaken({ kind: 'firmness', to })}
      />
      <ChoiceForm
        legend={say('planWait')}
        hint={say('planWaitHint')}
        choices={withOwn(waits, waitMinutesOf(settings)).map((value) => ({ value, text: sayCount('minutes', value) }))}
        value={waitMinutesOf(settings)}
        onSave={(minutes) => weaken({ kind: 'wait', minutes })}
      />
      <QuietForm quiet={plan.quiet ?? []} onWeaken={weaken} />
      <ChoiceForm
        legend={say('planCounting')}
        hint={say('planCountingHint')}
        choices={[
          { value: 'slips', text: say('countingSlips') },
          { value: 'views', text: say('countingViews') },
        ]}
        value={counting}
        onSave={(to) => weaken({ kind: 'counting', to })}
      />
      <ChoiceForm
        legend={say('planRenewal')}
        choices={withOwn(renewals, renewEveryDays).map((value) => ({ value, text: sayCount('days', value) }))}
        value={renewEveryDays}
        onSave={(next) => saved(setPlan({ renewEveryDays: next }))}
      />
    </section>
  );
}

const withOwn = (offered: readonly number[], own: number): number[] => [...new Set([...offered, own])].sort((a, b) => a - b);

function StartField({ since, now, onSince }: { since: number; now: number; onSince: (at: number) => Promise<Saving> }) {
  const [saving, setSaving] = useState<Saving>();
  const id = useOwnId();
  return (
    <div class="field card">
      <label for={id}>{say('planSince')}</label>
      <input
        id={id}
        type="date"
        value={fieldDay(since)}
        max={fieldDay(now)}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const at = readFieldDay(event.currentTarget.value, now);
          if (at !== undefined) void onSince(at).then(setSaving);
        }}
      />
      <p class="soft" id={`${id}-hint`}>
        {say('planSinceHint')}
      </p>
      <SaveNote saving={saving} />
    </div>
  );
}
