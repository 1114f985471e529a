import { useState } from 'preact/hooks';
import type { Friend, FriendWay } from '../../../core/coping.ts';
import { carriesText, friendLink } from '../../../core/friend-link.ts';
import { succeeds } from '../../../report.ts';
import { type Key, say } from '../../text.ts';

const opens: Record<FriendWay, Key> = {
  mail: 'friendOpenMail',
  sms: 'friendOpenSms',
  call: 'friendOpenCall',
  whatsapp: 'friendOpenWhatsapp',
  telegram: 'friendOpenTelegram',
  signal: 'friendOpenSignal',
};

/** The user's own words to a friend, in the user's own app. We send nothing. */
export function FriendLine({ friend }: { friend: Friend }) {
  const [isCopied, setCopied] = useState<boolean>();
  const href = friendLink(friend);
  const text = friend.text?.trim() ?? '';
  const copy = () => void succeeds('copying', navigator.clipboard.writeText(text)).then(setCopied);
  return (
    <div class="tool">
      {text !== '' && (
        <blockquote class="sayings" dir="auto">
          {text}
        </blockquote>
      )}
      {href === undefined ? (
        <p>{say('friendUnread')}</p>
      ) : (
        // An app opens beside the page; a messenger's site in a tab of its own.
        <a class="button" href={href} rel="noreferrer" {...(href.startsWith('https:') && { target: '_blank' })}>
          {say(opens[friend.way])}
        </a>
      )}
      {text !== '' && (href === undefined || !carriesText[friend.way]) && (
        <button type="button" class="plain" onClick={copy}>
          {say('friendCopy')}
        </button>
      )}
      <p role="status">{isCopied !== undefined && say(isCopied ? 'friendCopied' : 'friendNotCopied')}</p>
      <p class="soft">{say('friendHow')}</p>
    </div>
  );
}
