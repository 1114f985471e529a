import { element, icon } from './element.js';
import { suggestion } from './lists.js';
import { me } from './people.js';
import { searchBox } from './search.js';

const places = [
  ['/', 'home', 'Home'],
  ['/search', 'search', 'Explore'],
  ['/notifications', 'bell', 'Notifications'],
  ['/conversations', 'chat', 'Chats'],
  [`/@${me}`, 'person', 'Profile'],
];

const suggested = ['rowan', 'rowan_ash', 'r_ashby@harbour.example', 'priya', 'wren@harbour.example'];

/** The page around the view: navigation on the left, the rest of the town on the right. */
export function frame(view) {
  const links = places.map(([path, name, title]) => element('a.place', { href: path }, icon(name), element('span', {}, title)));
  const brand = element(
    'a.brand',
    { href: '/', 'aria-label': 'Larkfield' },
    element('img', { src: new URL('./lark.svg', import.meta.url).href, alt: '', width: 40, height: 40 }),
    element('span', {}, 'Larkfield'),
  );
  const aside = element(
    'aside.aside',
    { 'aria-label': 'More' },
    searchBox(),
    whoToFollow(),
    element('p.small-print', {}, 'A town for practice. It runs on this computer only, and nobody in it exists.'),
  );
  return element('div.frame', {}, element('header.side', {}, brand, element('nav', { 'aria-label': 'Places' }, ...links)), view, aside);
}

/** Shows which place the address belongs to. */
export function markPlace(root, pathname) {
  for (const link of root.querySelectorAll('.place')) {
    if (link.getAttribute('href') === pathname) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

function whoToFollow() {
  return element('section.panel', { 'aria-label': 'Who to follow' }, element('h2', {}, 'Who to follow'), ...suggested.map(suggestion));
}
