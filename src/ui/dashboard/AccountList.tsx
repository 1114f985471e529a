import type { Account } from '../../core/settings.ts';
import { Confirm } from '../Confirm.tsx';
import { realmName } from '../site-list.ts';
import { say } from '../text.ts';

interface Props {
  accounts: readonly Account[];
  /** Whether one waits to be removed. */
  isLeaving: (account: string) => boolean;
  /** Says when it would be gone. */
  sayWhen: (since: number) => string;
  onRemove: (account: string) => void;
}

/** Each account by the words that tell it apart. */
export const AccountList = ({ accounts, isLeaving, sayWhen, onRemove }: Props) => (
  <ul class="accounts">
    {accounts.map(({ id, realm, aliases, since }) => (
      <li key={id}>
        <bdi class="words" dir="ltr">
          {aliases.map(({ value }) => value).join(', ')}
        </bdi>{' '}
        <span class="soft">{realmName(realm)}</span>
        {isLeaving(id) ? (
          <a href="#waiting">{say('leaving')}</a>
        ) : (
          <Confirm ask={say('remove')} yes={say('remove')} no={say('keepIt')} onYes={() => onRemove(id)}>
            {say('removeAccountText')} {sayWhen(since)}
          </Confirm>
        )}
      </li>
    ))}
  </ul>
);
