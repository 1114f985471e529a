import { mostHelped, triggers } from '../../core/log.ts';
import { useOwnId } from '../own-id.ts';
import { realmName } from '../site-list.ts';
import { say } from '../text.ts';
import { triggerKeys } from '../trigger-keys.ts';
import { type Draft, realmValue } from './slip-draft.ts';
import { whereKeys } from './slip-text.ts';

interface Props {
  draft: Draft;
  /** What helped is sealed: it stays as it is, and is seen where the journal is unlocked. */
  isSealed: boolean;
  /** Where accounts are listed: offered by name. */
  realms: readonly string[];
  onChange: (change: Partial<Draft>) => void;
}

/** Where it was, what was behind it, what has helped before. All of it may stay empty. */
export function MoreFields({ draft: { place, trigger, helped }, isSealed, realms, onChange }: Props) {
  const id = useOwnId();
  const sites = realms.map((realm) => [realmValue(realm), realmName(realm)] as const);
  const others = Object.entries(whereKeys).map(([where, key]) => [where, say(key)] as const);
  const behind = triggers.map((each) => [each, say(triggerKeys[each])] as const);
  return (
    <div class="more">
      <Choice label={say('slipWhere')} value={place} options={[...sites, ...others]} onChoose={(next) => onChange({ place: next })} />
      <Choice label={say('slipTrigger')} value={trigger} options={behind} onChoose={(next) => onChange({ trigger: next })} />
      {isSealed && <p class="soft">{say('slipHelpedLocked')}</p>}
      <div class="field" hidden={isSealed}>
        <label for={id}>{say('slipHelped')}</label>
        <textarea
          id={id}
          rows={2}
          dir="auto"
          maxLength={mostHelped}
          value={helped}
          onInput={(event) => onChange({ helped: event.currentTarget.value })}
        />
      </div>
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, text: string])[];
  onChoose: (value: string) => void;
}

/** Nothing is chosen at first, and nothing has to be. */
function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const id = useOwnId();
  return (
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
}
