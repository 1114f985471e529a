import { useState } from 'preact/hooks';
import { type Key, say } from '../../text.ts';

/** For who wrote no list: small, bodily, at hand at two in the morning. */
export const usualDistractions: readonly Key[] = [
  'distractWater',
  'distractAir',
  'distractWash',
  'distractStretch',
  'distractMusic',
  'distractTidy',
  'distractRead',
  'distractBed',
];

const shownAtOnce = 3;
const dayMs = 86_400_000;

/** A few small things; each day begins with others. */
export function Distractions({ own, now }: { own: readonly string[] | undefined; now: number }) {
  const all = own?.length ? own : usualDistractions.map((key) => say(key));
  const [page, setPage] = useState(Math.floor(now / dayMs));
  const shown =
    all.length <= shownAtOnce ? all : Array.from({ length: shownAtOnce }, (_, index) => all[(page * shownAtOnce + index) % all.length]);
  return (
    <div class="tool">
      <ul class="sayings" aria-live="polite">
        {shown.map((thing) => (
          <li key={thing} dir="auto">
            {thing}
          </li>
        ))}
      </ul>
      <p class="soft">{say('distractHow')}</p>
      {all.length > shownAtOnce && (
        <button type="button" class="plain" onClick={() => setPage(page + 1)}>
          {say('distractMore')}
        </button>
      )}
    </div>
  );
}
