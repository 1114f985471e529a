import type { Standing } from '../../core/places.ts';
import { type Key, say } from '../text.ts';
import type { PageView } from './popup-data.ts';

interface Props {
  page: PageView | undefined;
  onAllow: () => void;
  onKeep: () => void;
}

const sentences: Record<Standing, Key> = { covered: 'pageCovered', uncovered: 'pageUncovered', nobody: 'pageNobody' };

/** Whether the page in front of the user is covered, and what can be done about it. */
export function Page({ page, onAllow, onKeep }: Props) {
  if (!page) return <p class="page soft">{say('pageElsewhere')}</p>;
  const { here, standing, profile } = page;
  return (
    <div class="page">
      <p class={`standing ${standing}`}>{say(sentences[standing], here.name)}</p>
      {standing === 'uncovered' && (
        <button type="button" onClick={onAllow}>
          {say('allow')}
        </button>
      )}
      {profile && (
        <button type="button" class="plain" onClick={onKeep}>
          {say('keepOff')}
        </button>
      )}
    </div>
  );
}
