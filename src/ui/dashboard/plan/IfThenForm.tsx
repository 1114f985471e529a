import { useRef, useState } from 'preact/hooks';
import type { Plan } from '../../../core/settings.ts';
import { useOwnId } from '../../own-id.ts';
import { type Key, say } from '../../text.ts';
import { SaveNote, type Saving } from '../SaveNote.tsx';

type IfThen = NonNullable<Plan['ifThen']>[number];

interface Props {
  plans: readonly IfThen[];
  /** @returns whether they were saved. */
  onPlans: (plans: IfThen[]) => Promise<boolean>;
}

export const longestIfThen = 200;
export const mostIfThen = 10;

/** Phrasings to begin with: a situation that can be noticed, and one small deed (Gollwitzer & Sheeran 2006). */
const offers: readonly (readonly [Key, Key])[] = [
  ['offerLateWhen', 'offerLateThen'],
  ['offerReminderWhen', 'offerReminderThen'],
  ['offerUrgeWhen', 'offerUrgeThen'],
];

/** If-then plans: what the pause page says over with the user. */
export function IfThenForm({ plans, onPlans }: Props) {
  const [draft, setDraft] = useState<IfThen>(sayNothing);
  const [saving, setSaving] = useState<Saving>();
  const first = useRef<HTMLInputElement>(null);
  const id = useOwnId();
  const save = async (next: IfThen[]) => {
    const isSaved = await onPlans(next);
    setSaving(isSaved ? 'saved' : 'lost');
    first.current?.focus();
    return isSaved;
  };
  const isSaid = ({ when, then }: IfThen) => plans.some((plan) => plan.when === when && plan.then === then);
  const offered = offers.map(([when, then]) => ifThen(say(when), say(then))).filter((offer) => !isSaid(offer));
  const add = async () => {
    const next = ifThen(draft.when.trim(), draft.then.trim());
    if (next.when === '' || next.then === '' || isSaid(next)) return;
    if (await save([...plans, next])) setDraft(sayNothing());
  };
  return (
    <form
      class="card"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h3 id={`${id}-title`}>{say('planIfThen')}</h3>
      <p class="soft">{say('planIfThenHint')}</p>
      {plans.length > 0 && (
        <ul class="rows">
          {plans.map((plan, index) => (
            <li key={`${plan.when} ${plan.then}`}>
              <span id={`${id}-${index}`}>{say('planIfThenLine', plan.when, plan.then)}</span>
              <button
                type="button"
                class="quiet"
                aria-describedby={`${id}-${index}`}
                onClick={() => void save(plans.filter((each) => each !== plan))}
              >
                {say('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {plans.length < mostIfThen && (
        <>
          <div class="field">
            <label for={`${id}-when`}>{say('planIf')}</label>
            <input
              id={`${id}-when`}
              dir="auto"
              ref={first}
              value={draft.when}
              maxLength={longestIfThen}
              autocomplete="off"
              onInput={(event) => setDraft(ifThen(event.currentTarget.value, draft.then))}
            />
          </div>
          <div class="field">
            <label for={`${id}-then`}>{say('planThen')}</label>
            <input
              id={`${id}-then`}
              dir="auto"
              value={draft.then}
              maxLength={longestIfThen}
              autocomplete="off"
              onInput={(event) => setDraft(ifThen(draft.when, event.currentTarget.value))}
            />
          </div>
          {offered.length > 0 && (
            <div class="offers">
              <p class="soft">{say('planOffers')}</p>
              {offered.map((offer) => (
                <button
                  type="button"
                  class="quiet"
                  key={offer.when}
                  onClick={() => {
                    setDraft(offer);
                    first.current?.focus();
                  }}
                >
                  {say('planIfThenLine', offer.when, offer.then)}
                </button>
              ))}
            </div>
          )}
        </>
      )}
      <SaveNote saving={saving} />
      {plans.length < mostIfThen && (
        <button type="submit" class="plain">
          {say('planAddIfThen')}
        </button>
      )}
    </form>
  );
}

const sayNothing = (): IfThen => ifThen('', '');

const ifThen = (when: string, then: string): IfThen => ({ when, then });
