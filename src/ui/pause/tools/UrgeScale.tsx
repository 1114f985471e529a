import { useOwnId } from '../../own-id.ts';
import { say, sayNumber } from '../../text.ts';

interface Props {
  ask: string;
  onRate: (urge: number) => void;
  skip: string;
  onSkip: () => void;
}

const scale = Array.from({ length: 11 }, (_, urge) => urge);

/** From 0 to 10, in one tap; a number is never required. */
export function UrgeScale({ ask, onRate, skip, onSkip }: Props) {
  const id = useOwnId();
  return (
    <>
      <fieldset class="scale" aria-describedby={`${id}-ends`}>
        <legend>{ask}</legend>
        {scale.map((urge) => (
          <button key={urge} type="button" class="chip" onClick={() => onRate(urge)}>
            {sayNumber(urge)}
          </button>
        ))}
      </fieldset>
      <p class="soft" id={`${id}-ends`}>
        {say('urgeEnds')}
      </p>
      <button type="button" class="quiet" onClick={onSkip}>
        {skip}
      </button>
    </>
  );
}
