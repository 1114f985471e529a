import type { TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import { type Circumstances, isUndoable, mostHelped, type Slip, type Trigger, triggers } from '../../core/log.ts';
import { fieldMoment, readFieldMoment } from '../field-time.ts';
import { useOwnId } from '../own-id.ts';
import { realmName } from '../site-list.ts';
import { say } from '../text.ts';
import { triggerKeys } from '../trigger-keys.ts';
import { type Where, whereKeys } from './slip-text.ts';

export type Noted = Circumstances & { at: number };

interface Props {
  now: number;
  /** Where accounts are listed: offered by name. */
  realms: readonly string[];
  /** One that was noted before and is set right. */
  slip?: Slip;
  /** @returns whether it was kept. */
  onNote: (noted: Noted) => Promise<boolean>;
  onClose: () => void;
}

/** Asked kindly: when; and, for who likes, where, what was behind it and what has helped before. */
export function SlipForm({ now, realms, slip, onNote, onClose }: Props) {
  const [when, setWhen] = useState(fieldMoment(slip?.at ?? now));
  const [place, setPlace] = useState<string>(slip?.realm !== undefined ? realmValue(slip.realm) : (slip?.where ?? ''));
  const [trigger, setTrigger] = useState<string>(slip?.trigger ?? '');
  const [helped, setHelped] = useState(slip?.helped ?? '');
  const [isLost, setLost] = useState(false);
  const id = useOwnId();
  const isFixed = slip !== undefined && !isUndoable(slip, now);
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A field that was not touched shows minutes, and keeps the seconds that it does not show.
    const at = slip && when === fieldMoment(slip.at) ? slip.at : Math.min(readFieldMoment(when) ?? now, now);
    const noted: Noted = {
      at,
      ...placeOf(place),
      ...(trigger !== '' && { trigger: trigger as Trigger }),
      ...(helped.trim() !== '' && { helped: helped.trim() }),
    };
    if (await onNote(noted)) onClose();
    else setLost(true);
  };
  return (
    <form class="slip" onSubmit={submit}>
      {!slip && <p>{say('slipText')}</p>}
      <div class="field">
        <label for={id}>{say('slipWhen')}</label>
        <input
          id={id}
          type="datetime-local"
          value={when}
          max={fieldMoment(now)}
          required
          disabled={isFixed}
          onInput={(event) => setWhen(event.currentTarget.value)}
        />
        {isFixed && <p class="soft">{say('slipFixed')}</p>}
      </div>
      <details open={slip !== undefined}>
        <summary>{say('slipMore')}</summary>
        <div class="more">
          <Choice
            id={`${id}-where`}
            label={say('slipWhere')}
            value={place}
            onChoose={setPlace}
            options={[
              ...realms.map((realm) => [realmValue(realm), realmName(realm)] as const),
              ...Object.entries(whereKeys).map(([where, key]) => [where, say(key)] as const),
            ]}
          />
          <Choice
            id={`${id}-trigger`}
            label={say('slipTrigger')}
            value={trigger}
            onChoose={setTrigger}
            options={triggers.map((each) => [each, say(triggerKeys[each])] as const)}
          />
          <div class="field">
            <label for={`${id}-helped`}>{say('slipHelped')}</label>
            <textarea
              id={`${id}-helped`}
              rows={2}
              maxLength={mostHelped}
              value={helped}
              onInput={(event) => setHelped(event.currentTarget.value)}
            />
          </div>
        </div>
      </details>
      <div class="row">
        <button type="submit">{say(slip ? 'save' : 'slipNote')}</button>
        <button type="button" class="quiet" onClick={onClose}>
          {say('cancel')}
        </button>
      </div>
      <p role="status">{isLost && say('notSaved')}</p>
      {!slip && <p class="soft">{say('slipHint')}</p>}
    </form>
  );
}

interface ChoiceProps {
  id: string;
  label: string;
  value: string;
  options: readonly (readonly [value: string, text: string])[];
  onChoose: (value: string) => void;
}

/** Nothing is chosen at first, and nothing has to be. */
const Choice = ({ id, label, value, options, onChoose }: ChoiceProps) => (
  <div class="field">
    <label for={id}>{label}</label>
    <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      <option value="">{say('notSaid')}</option>
      {options.map(([each, text]) => (
        <option key={each} value={each}>
          {text}
        </option>
      ))}
    </select>
  </div>
);

const realmPrefix = 'realm:';
const realmValue = (realm: string): string => `${realmPrefix}${realm}`;

function placeOf(value: string): Circumstances {
  if (value.startsWith(realmPrefix)) return { where: 'site', realm: value.slice(realmPrefix.length) };
  return value === '' ? {} : { where: value as Where };
}
