import type { Problem } from '../../core/paste.ts';
import { useOwnId } from '../own-id.ts';
import { say } from '../text.ts';

interface Props {
  parts: NonNullable<Problem['parts']>;
  /** @param route of the account that it then is. */
  onChoose: (route: string) => void;
}

/** On a site that is new to us, only the user can tell which part of a link is the person. */
export function PartChoice({ parts, onChoose }: Props) {
  const id = useOwnId();
  return (
    <fieldset class="parts" aria-describedby={`${id}-hint`}>
      <legend>{say('partLabel')}</legend>
      <div class="row">
        {parts.map(({ text, found }) => (
          <button key={found.route} type="button" class="quiet" onClick={() => onChoose(found.route ?? '')}>
            <bdi dir="ltr">{text}</bdi>
          </button>
        ))}
      </div>
      <p class="soft" id={`${id}-hint`}>
        {say('partHint')}
      </p>
    </fieldset>
  );
}
