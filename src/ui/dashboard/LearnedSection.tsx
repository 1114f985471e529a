import { useState } from 'preact/hooks';
import { isRefused, type Learned } from '../../core/learned.ts';
import type { Account, Settings } from '../../core/settings.ts';
import type { AliasKind } from '../../core/site.ts';
import { isPending, type Waits } from '../../core/waits.ts';
import type { Weakening } from '../../core/weakening.ts';
import { useOwnId } from '../own-id.ts';
import { realmName } from '../site-list.ts';
import { type PluralKey, say, sayCount, sayList } from '../text.ts';
import type { DashboardActions } from './dashboard-actions.ts';
import { sayFirmness } from './waiting/waiting-words.ts';

interface Common {
  settings: Settings;
  waits: Waits;
  actions: Pick<DashboardActions, 'weaken'>;
}

interface Props extends Common {
  learned: readonly Learned[];
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
export function LearnedSection({ learned, ...common }: Props) {
  const known = common.settings.people.flatMap(({ label, accounts }) => accounts.map((account) => ({ label, account })));
  const shown = known
    .map(({ label, account }) => ({
      label,
      account,
      own: learned.filter((each) => each.account === account.id && !isRefused(account, each)),
    }))
    .filter(({ own }) => own.length > 0);
  if (shown.length === 0) return null;
  return (
    <section id="learned" aria-labelledby="learned-title">
      <h2 id="learned-title">{say('learned')}</h2>
      <p>{say('learnedText')}</p>
      {shown.map(({ label, account, own }) => (
        <LearnedCard key={account.id} {...{ label, account, own }} {...common} />
      ))}
    </section>
  );
}

interface CardProps extends Common {
  label: string;
  account: Account;
  own: readonly Learned[];
}

/** How much of one account; which handles and numbers, once that is asked for. */
function LearnedCard({ label, account, own, ...common }: CardProps) {
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
            <p class="soft">
              {say('learnedUndoText')} {say('learnedUndoWaits', sayFirmness(common.settings))}
            </p>
            {groups.map(([key, all]) => (
              <LearnedList key={key} title={sayCount(key, all.length)} all={all} {...common} />
            ))}
          </>
        )}
      </div>
    </article>
  );
}

interface ListProps extends Common {
  title: string;
  all: readonly Learned[];
}

const LearnedList = ({ title, all, waits, actions }: ListProps) => (
  <>
    <h4>{title}</h4>
    <ul class="accounts">
      {all.map(({ account, kind, value }) => {
        const change: Weakening = { kind: 'refuse', account, alias: { kind, value } };
        return (
          <li key={`${kind} ${value}`}>
            <bdi class="words" dir="ltr">
              {value}
            </bdi>{' '}
            {isPending(waits, change) ? (
              <a href="#waiting">{say('leaving')}</a>
            ) : (
              <button type="button" class="quiet" aria-label={say('learnedUndo', value)} onClick={() => void actions.weaken(change)}>
                {say('undo')}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  </>
);
