import { element, icon } from './element.js';
import { avatar, displayName, nameLink, pathOf, personAttributes, richText } from './names.js';
import { person, tally } from './people.js';
import { scene } from './scenes.js';
import { age, postWithKey } from './timeline.js';

/** A post as it stands in a list. The structure and class names are those that Mastodon is known by. */
export function status(post) {
  const shown = post.boosted ? postWithKey(post.boosted) : post;
  const box = element(
    'div.status__wrapper',
    { tabindex: 0, 'aria-label': `${person(shown.by).name}: ${shown.text}`, 'data-href': addressOf(shown) },
    post.boosted && boostLine(post.by),
    element('div.status', { 'data-id': shown.id }, info(shown), ...body(shown)),
  );
  return element('article', { 'data-id': post.id }, element('div', { tabindex: -1 }, box));
}

/** The post that a page is about. */
export function detailedStatus(post) {
  const author = element('a.detailed-status__display-name', personAttributes(post.by), avatar(post.by), displayName(post.by));
  const when = element(
    'div.detailed-status__meta',
    {},
    element('a.detailed-status__datetime', { href: addressOf(post) }, `${age(post.minutes)} ago`),
    ' · Larkfield',
  );
  return element(
    'div.detailed-status__wrapper',
    { tabindex: 0, 'aria-label': `${person(post.by).name}: ${post.text}` },
    element('div.detailed-status', { 'data-id': post.id }, author, ...body(post), when),
  );
}

/** A reply below a post. */
export function reply({ by, text }, post, index) {
  const id = `${post.id}${index + 1}`;
  const own = { by, text, id, minutes: Math.max(1, post.minutes - 2 - index) };
  const box = element('div.status__wrapper.status__wrapper-reply', { tabindex: 0, 'aria-label': `${person(by).name}: ${text}` });
  box.append(element('div.status', { 'data-id': id }, info(own), content(text), actions(own)));
  return element('article', {}, element('div', { tabindex: -1 }, box));
}

export const addressOf = (post) => `${pathOf(post.by)}/${post.id}`;

function boostLine(by) {
  const link = element('a.status__display-name.muted', { ...personAttributes(by), 'data-id': person(by).id });
  link.append(element('bdi', {}, element('strong', {}, person(by).name)));
  return element('div.status__prepend', {}, icon('boost'), element('span', {}, link, ' boosted'));
}

function info(post) {
  const author = element(
    'a.status__display-name',
    personAttributes(post.by),
    element('div.status__avatar', {}, avatar(post.by)),
    displayName(post.by),
  );
  const when = element('a.status__relative-time', { href: addressOf(post) }, element('time', {}, age(post.minutes)));
  return element('div.status__info', {}, author, when);
}

const content = (text) => element('div.status__content', {}, element('p', {}, ...richText(text)));

function body(post) {
  return [
    content(post.text),
    post.picture && element('div.media-gallery', {}, element('img', { src: scene(post.picture), alt: post.alt, width: 600, height: 340 })),
    post.quote && quote(postWithKey(post.quote)),
    post.liked && likesLine(post),
    actions(post),
  ];
}

/** Quoted inside another post: a post of its own in a smaller frame. */
function quote(post) {
  return element('div.status__quote', {}, element('div.status', { 'data-id': post.id }, info(post), content(post.text)));
}

function likesLine(post) {
  const [first, others] = post.liked;
  const more = element('a', { href: `${addressOf(post)}/favourites` }, `${others} others`);
  return element('div.status__likes', {}, icon('heart'), element('span', {}, nameLink(first), ' and ', more, ' liked this'));
}

function actions(post) {
  const likes = post.liked ? post.liked[1] + 1 : tally(post.text, 4);
  return element(
    'div.status__action-bar',
    {},
    action('reply', 'Reply', post.replies?.length ?? 0),
    action('boost', 'Boost', tally(post.text + post.by, 5)),
    action('heart', 'Like', likes),
  );
}

function action(name, label, count) {
  const pressed = name === 'reply' ? undefined : 'false';
  const words = [element('span.visually-hidden', {}, label), ' ', element('span.count', {}, count > 0 ? String(count) : '')];
  return element('button.status__action', { type: 'button', 'aria-pressed': pressed, 'data-does': name }, icon(name), ...words);
}
