import { useRef, useState } from 'preact/hooks';
import { quietUntil } from '../../../core/quiet.ts';
import { accountsOf, listedIn, type Settings } from '../../../core/settings.ts';
import { holdMs, longestIntention, missed, openingOf, questionOf } from '../../../core/through.ts';
import { endsAt } from '../../../core/wait.ts';
import { type Opening, passesLeft } from '../../../core/waits.ts';
import { waitMinutesOf } from '../../../core/weakening.ts';
import { MissedWay } from '../../MissedWay.tsx';
import { type Key, say } from '../../text.ts';
import type { PauseActions, Rest } from '../PauseView.tsx';
import { AskThrough } from './AskThrough.tsx';
import { Open } from './Open.tsx';
import { throughActions } from './through-actions.ts';
import { Waiting } from './Waiting.tsx';
import { WasContact } from './WasContact.tsx';

interface Props {
  rest: Rest;
  account: string | undefined;
  onWaits: PauseActions['onWaits'];
}

/** Small, slow, and always there. Whose account it is stands nowhere; the address of this page knows. */
export function Through({ rest, account, onWaits }: Props) {
  const { settings, waits } = rest;
  const [said, setSaid] = useState<{ word: Key; of: string }>();
  const [isNew, setNew] = useState(false);
  const step = useRef('');
  if (account === undefined || !listedIn(settings).includes(account)) return null;
  const hasPlace = accountsOf(settings).some(({ id }) => id === account);
  const actions = throughActions(settings, account, onWaits);
  const opening = openingOf(waits, account);
  // A private window has no log to note an answer in, and nobody is kept waiting for one.
  const asked = rest.isPrivate ? undefined : questionOf(waits, account);
  const passed = missed(waits).find((each) => each.account === account);
  // A word is about what stands here: with the next step, from whichever tab, it has no meaning any more.
  step.current = `${opening?.id} ${opening?.stage} ${asked?.id}`;
  const saying = (done: Promise<boolean>, ifSo?: Key) =>
    void done.then((isDone) => {
      const word = isDone ? ifSo : 'throughLost';
      setSaid(word && { word, of: step.current });
    });
  return (
    <section class="through" aria-label={say('throughTitle')}>
      {opening?.stage === 'waiting' && (
        <Waiting
          until={endsAt(opening.wait)}
          passes={passesLeft(waits)}
          isNew={isNew}
          onTakeBack={() => saying(actions.takeBack(opening.id), 'throughTakenBack')}
          onPass={() => saying(actions.spendPass(opening.id))}
        />
      )}
      {opening?.stage === 'open' && (
        <Open
          until={endsAt(opening.wait)}
          {...(hasPlace && { onGo: () => void actions.go() })}
          onClose={() => saying(actions.takeBack(opening.id), rest.isPrivate ? 'throughTakenBack' : undefined)}
        />
      )}
      {asked && (
        <WasContact onAnswer={(wasContact) => saying(actions.answer(asked.id, wasContact), thanksFor(settings, asked, wasContact))} />
      )}
      <p role="status">{said?.of === step.current && say(said.word)}</p>
      {!opening && passed && <MissedWay onSeen={() => saying(actions.takeBack(passed.id))} />}
      {!opening && !asked && (
        <AskThrough
          holdMs={holdMs(waits, Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)}
          waitMinutes={waitMinutesOf(settings)}
          quietUntil={quietUntil(settings.plan ?? {}, Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)}
          isPrivate={rest.isPrivate}
          longest={longestIntention}
          onAsk={async (intention, heldMs) => {
            setSaid(undefined);
            setNew(true);
            return actions.ask(intention, heldMs);
          }}
        />
      )}
    </section>
  );
}

function thanksFor({ plan }: Settings, { usedAt }: Opening, wasContact: boolean): Key {
  if (wasContact) return 'throughThanksYes';
  return plan?.counting === 'views' && usedAt !== undefined ? 'throughThanksSeen' : 'throughThanksNo';
}
