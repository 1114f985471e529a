import { findChat } from './chats.js';
import { chat, conversations } from './conversations.js';
import { startDeeds } from './deeds.js';
import { element } from './element.js';
import { frame, markPlace } from './frame.js';
import { home } from './home.js';
import { startHoverCards } from './hover-card.js';
import { column, emptyLine } from './lists.js';
import { notifications } from './notifications.js';
import { findPerson } from './people.js';
import { profile } from './profile.js';
import { isPackaged, startRouter } from './router.js';
import { results } from './search.js';
import { likers, thread } from './thread.js';

/** Larkfield, the practice feed: which address shows which view. */
function viewOf({ pathname, searchParams }) {
  const [first = '', second, third] = pathname.split('/').filter(Boolean).map(decodeURIComponent);
  if (first === '' || first === 'home' || first === 'practice') return home();
  if (first === 'notifications') return notifications();
  if (first === 'conversations') return conversations();
  if (first === 'search' || first === 'explore') return results(searchParams.get('q') ?? '');
  if (!first.startsWith('@')) return column('Larkfield', emptyLine('There is no such street in Larkfield.'));
  if (!/^\d+$/.test(second ?? '')) return profile(first.slice(1), second);
  if (third === 'favourites') return likers(second);
  const found = findChat(second);
  return found ? chat(found) : thread(second);
}

function titleOf({ pathname }) {
  const owner = findPerson(decodeURIComponent(pathname).split('/')[1]?.replace(/^@/, '') ?? '');
  if (owner) return `${owner.name} · Larkfield`;
  // The extension opens a tab of its own when it is new: this title says which one to turn to.
  return pathname === '/' ? 'Practise here · Larkfield' : 'Larkfield';
}

const main = element('main');
const root = frame(main);
document.querySelector('#mastodon').append(root);
startDeeds();
startHoverCards();
startRouter((address) => {
  main.replaceChildren(viewOf(address));
  markPlace(root, address.pathname);
  if (!isPackaged) document.title = titleOf(address);
});
