import type { Account } from '../../core/settings.ts';
import { Confirm } from '../Confirm.tsx';
import { realmName } from '../site-list.ts';
import { say } from '../text.ts';

/** Each account by the words that tell it apart. */
export const AccountList = ({ accounts, onRemove }: { accounts: readonly Account[]; onRemove: (account: string) => void }) => (
  <ul class="accounts">
    {accounts.map(({ id, realm, aliases }) => (
      <li key={id}>
        <bdi class="words" dir="ltr">
          {aliases.map(({ value }) => value).join(', ')}
        </bdi>{' '}
        <span class="soft">{realmName(realm)}</span>
        <Confirm ask={say('remove')} yes={say('remove')} no={say('keepIt')} onYes={() => onRemove(id)}>
          {say('removeAccountText')}
        </Confirm>
      </li>
    ))}
  </ul>
);
