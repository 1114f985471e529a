import { longestLabel } from '../../core/naming.ts';
import type { Person } from '../../core/settings.ts';
import { useOwnId } from '../own-id.ts';
import { say } from '../text.ts';

interface Props {
  people: readonly Person[];
  /** `Person.id`; empty for somebody new. */
  person: string;
  label: string;
  onPerson: (person: string) => void;
  onLabel: (label: string) => void;
}

/** For whom: somebody new under a neutral label, or one of those who are listed. */
export function PersonChoice({ people, person, label, onPerson, onLabel }: Props) {
  const id = useOwnId();
  return (
    <>
      {people.length > 0 && (
        <div class="field">
          <label for={`${id}-who`}>{say('whoLabel')}</label>
          <select id={`${id}-who`} value={person} onChange={(event) => onPerson(event.currentTarget.value)}>
            <option value="">{say('somebodyNew')}</option>
            {people.map((each) => (
              <option key={each.id} value={each.id}>
                {each.label}
              </option>
            ))}
          </select>
        </div>
      )}
      {person === '' && (
        <div class="field">
          <label for={`${id}-label`}>{say('labelLabel')}</label>
          <input
            id={`${id}-label`}
            dir="auto"
            value={label}
            maxLength={longestLabel}
            autocomplete="off"
            aria-describedby={`${id}-hint`}
            onInput={(event) => onLabel(event.currentTarget.value)}
          />
          <p class="soft" id={`${id}-hint`}>
            {say('labelHint')}
          </p>
        </div>
      )}
    </>
  );
}
