import { element } from './element.js';
import { accountRow, column, emptyLine, followButton } from './lists.js';
import { avatar, displayName, pathOf } from './names.js';
import { circleOf, findPerson, me } from './people.js';
import { scene } from './scenes.js';
import { status } from './status.js';
import { postsBy } from './timeline.js';

const banners = ['river', 'wire', 'night', 'ferry', 'band', 'pots'];

/** A person's page: `/@user`, `/@user/followers`, `/@user/following`. */
export function profile(handle, tab) {
  const owner = findPerson(handle);
  if (!owner) return column('Profile', emptyLine('Nobody in Larkfield goes by that name.'));
  const list =
    tab === 'followers' || tab === 'following'
      ? circleOf(owner.handle, tab).map((each) => accountRow(each.handle))
      : postsBy(owner.handle).map(status);
  const rows = list.length > 0 ? list : [emptyLine('Nothing here yet.')];
  return element(
    'section.column',
    { 'aria-label': owner.name },
    header(owner, tab),
    element('div.scrollable', { role: 'feed', 'aria-label': owner.name }, ...rows),
  );
}

function header(owner, tab) {
  const banner = banners[Number(owner.id) % banners.length];
  return element(
    'div.account-timeline__header',
    {},
    element('div.account__header', {}, element('img.account__header__image', { src: scene(banner), alt: '', width: 600, height: 340 })),
    element('div.account__header__bar', {}, avatar(owner.handle, 'large'), owner.handle === me ? '' : followButton()),
    element('h1.account__header__name', {}, displayName(owner.handle)),
    element('p.account__header__note', {}, owner.note),
    tabs(owner, tab),
  );
}

function tabs(owner, tab) {
  const link = (name, title, count) =>
    element(
      'a',
      { href: `${pathOf(owner.handle)}${name && `/${name}`}`, 'aria-current': (tab ?? '') === name ? 'page' : undefined },
      element('strong', {}, String(count)),
      ` ${title}`,
    );
  return element(
    'nav.account__section-headline',
    { 'aria-label': 'Profile' },
    link('', 'posts', postsBy(owner.handle).length),
    link('followers', 'followers', circleOf(owner.handle, 'followers').length),
    link('following', 'following', circleOf(owner.handle, 'following').length),
  );
}
