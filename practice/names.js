import { element } from './element.js';
import { person } from './people.js';
import { portrait } from './portrait.js';

/** The small pieces that name somebody. All of them carry the address, as the real sites' do. */

export const pathOf = (handle) => `/@${handle}`;

/** What every link to a person carries: address, title and the number that hover cards go by. */
export function personAttributes(handle) {
  return { href: pathOf(handle), title: `@${handle}`, 'data-hover-card-account': person(handle).id };
}

export function avatar(handle, size = 'medium') {
  return element(`div.account__avatar.${size}`, {}, element('img', { src: portrait(person(handle)), alt: handle, width: 48, height: 48 }));
}

export function displayName(handle) {
  return element(
    'span.display-name',
    {},
    element('bdi', {}, element('strong.display-name__html', {}, person(handle).name)),
    ' ',
    element('span.display-name__account', {}, `@${handle}`),
  );
}

/** A bare name, as in "… liked this". */
export function nameLink(handle, kind = 'a') {
  return element(kind, personAttributes(handle), element('bdi', {}, element('strong', {}, person(handle).name)));
}

/** Text with its mentions and tags as links. */
export function richText(text) {
  return text.split(/([@#][\w.@]*\w)/).map((part) => {
    if (part.startsWith('#')) return element('a.mention.hashtag', { href: `/search?q=${encodeURIComponent(part)}` }, part);
    const handle = part.slice(1);
    if (!part.startsWith('@') || !person(handle)) return part;
    return element('span.h-card', {}, element('a.u-url.mention', personAttributes(handle), '@', element('span', {}, handle)));
  });
}
