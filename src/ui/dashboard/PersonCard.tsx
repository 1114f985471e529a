import { useEffect, useRef, useState } from 'preact/hooks';
import type { Person } from '../../core/settings.ts';
import type { Waits } from '../../core/waits.ts';
import { Confirm } from '../Confirm.tsx';
import { NamingForm } from '../naming/NamingForm.tsx';
import { useOwnId } from '../own-id.ts';
import { realmName } from '../site-list.ts';
import { say, sayCount, sayList } from '../text.ts';
import { AccountList } from './AccountList.tsx';
import { CircleForm } from './CircleForm.tsx';
import type { DashboardActions } from './dashboard-actions.ts';
import { LabelForm } from './LabelForm.tsx';
import { NamesForm } from './NamesForm.tsx';

interface Props {
  person: Person;
  people: readonly Person[];
  hosts: readonly string[];
  label: string;
  waits: Waits;
  /** Says when something that is there since then would be gone. */
  sayWhen: (since: number) => string;
  actions: DashboardActions;
}

/** One person. What would remind of them is covered until it is asked for. */
export function PersonCard({ person, people, hosts, label, waits, sayWhen, actions }: Props) {
  const { id, accounts } = person;
  const [isShown, setShown] = useState(false);
  const [part, setPart] = useState<'adding' | 'renaming'>();
  const details = useOwnId();
  const close = () => setPart(undefined);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It stands further down than the button that opens it.
    if (part) form.current?.querySelector<HTMLElement>('textarea, input')?.focus();
  }, [part]);
  const leaving = new Set(
    waits.pending.flatMap(({ change }) =>
      change.kind === 'remove-person' ? change.person : change.kind === 'remove-account' ? change.account : [],
    ),
  );
  const realms = [...new Set(accounts.map(({ realm }) => realmName(realm)))];
  return (
    <article class="card" aria-labelledby={`${details}-label`}>
      <h3 id={`${details}-label`}>{person.label}</h3>
      <p class="soft">{accounts.length === 0 ? say('noAccounts') : sayCount('accountsOn', accounts.length, sayList(realms))}</p>
      <div class="row">
        <button type="button" class="plain" aria-expanded={isShown} aria-controls={details} onClick={() => setShown(!isShown)}>
          {say(isShown ? 'hideAgain' : 'show')}
        </button>
        <button type="button" class="quiet" onClick={() => setPart('adding')}>
          {say('addAccounts')}
        </button>
        <button type="button" class="quiet" onClick={() => setPart('renaming')}>
          {say('rename')}
        </button>
        {leaving.has(id) ? (
          <a href="#waiting">{say('leaving')}</a>
        ) : (
          <Confirm
            ask={say('remove')}
            yes={say('remove')}
            no={say('keepIt')}
            onYes={() => void actions.weaken({ kind: 'remove-person', person: id })}
          >
            {say('removePersonText', person.label)} {sayWhen(person.since)}
          </Confirm>
        )}
      </div>
      <div id={details}>
        {isShown && (
          <>
            <AccountList
              accounts={accounts}
              isLeaving={(account) => leaving.has(account)}
              sayWhen={sayWhen}
              onRemove={(account) => void actions.weaken({ kind: 'remove-account', account })}
            />
            <CircleForm person={person} actions={actions} />
            <NamesForm names={person.names} onNames={(names) => actions.setNames(person, names)} />
          </>
        )}
      </div>
      <div ref={form}>
        {part === 'renaming' && <LabelForm label={person.label} onLabel={(next) => actions.rename(id, next)} onClose={close} />}
        {part === 'adding' && (
          <NamingForm {...{ people, label, hosts }} person={id} onName={actions.name} onDone={close} onCancel={close} />
        )}
      </div>
    </article>
  );
}
