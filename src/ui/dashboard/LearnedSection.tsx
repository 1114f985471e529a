import { useState } from 'preact/hooks';
import type { Learned } from '../../core/learned.ts';
import type { Account, Person } from '../../core/settings.ts';
import type { AliasKind } from '../../core/site.ts';
import { useOwnId } from '../own-id.ts';
import { realmName } from '../site-list.ts';
import { type PluralKey, say, sayCount, sayList } from '../text.ts';

interface Props {
  learned: readonly Learned[];
  people: readonly Person[];
  onUndo: (learned: Learned) => void;
}

/** By which words each kind is counted. */
const words: Record<AliasKind, PluralKey> = {
  handle: 'learnedHandles',
  id: 'learnedNumbers',
  opaque: 'learnedNumbers',
  phone: 'learnedNumbers',
  thread: 'learnedChats',
  bucket: 'learnedStories',
  highlight: 'learnedStories',
  post: 'learnedPosts',
};

/** What sites showed of the people on the list. There only once there is something. */
export function LearnedSection({ learned, people, onUndo }: Props) {
  const used = learned.filter(({ refused }) => !refused);
  const known = people.flatMap(({ label, accounts }) => accounts.map((account) => ({ label, account })));
  const shown = known
    .map(({ label, account }) => ({ label, account, own: used.filter((each) => each.account === account.id) }))
    .filter(({ own }) => own.length > 0);
  if (shown.length === 0) return null;
  return (
    <section id="learned" aria-labelledby="learned-title">
      <h2 id="learned-title">{say('learned')}</h2>
      <p>{say('learnedText')}</p>
      {shown.map(({ label, account, own }) => (
        <LearnedCard key={account.id} {...{ label, account, own, onUndo }} />
      ))}
    </section>
  );
}

interface CardProps {
  label: string;
  account: Account;
  own: readonly Learned[];
  onUndo: (learned: Learned) => void;
}

/** How much of one account; which handles and numbers, once that is asked for. */
function LearnedCard({ label, account, own, onUndo }: CardProps) {
  const [isShown, setShown] = useState(false);
  const details = useOwnId();
  const groups = [...Map.groupBy(own, ({ kind }) => words[kind])];
  return (
    <article class="card" aria-labelledby={`${details}-label`}>
      <h3 id={`${details}-label`}>{say('learnedOf', label, realmName(account.realm))}</h3>
      <p class="soft">{sayList(groups.map(([key, all]) => sayCount(key, all.length)))}</p>
      <div class="row">
        <button type="button" class="plain" aria-expanded={isShown} aria-controls={details} onClick={() => setShown(!isShown)}>
          {say(isShown ? 'hideAgain' : 'show')}
        </button>
      </div>
      <div id={details}>
        {isShown && (
          <>
            <p class="soft">{say('learnedUndoText')}</p>
            {groups.map(([key, all]) => (
              <LearnedList key={key} title={sayCount(key, all.length)} all={all} onUndo={onUndo} />
            ))}
          </>
        )}
      </div>
    </article>
  );
}

const LearnedList = ({ title, all, onUndo }: { title: string; all: readonly Learned[]; onUndo: (learned: Learned) => void }) => (
  <>
    <h4>{title}</h4>
    <ul class="accounts">
      {all.map((each) => (
        <li key={`${each.kind} ${each.value}`}>
          <bdi class="words" dir="ltr">
            {each.value}
          </bdi>{' '}
          <button type="button" class="quiet" aria-label={say('learnedUndo', each.value)} onClick={() => onUndo(each)}>
            {say('undo')}
          </button>
        </li>
      ))}
    </ul>
  </>
);
