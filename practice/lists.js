import { element } from './element.js';
import { avatar, displayName, personAttributes } from './names.js';
import { me, person } from './people.js';

/** A row that stands for somebody: followers, people who liked, search results. */
export function accountRow(handle) {
  const link = element(
    'a.account__display-name',
    personAttributes(handle),
    element('div.account__avatar-wrapper', {}, avatar(handle)),
    displayName(handle),
  );
  const note = element('p.account__note', {}, person(handle).note);
  return element('div.account', {}, element('div.account__wrapper', {}, link, handle === me ? '' : followButton()), note);
}

/** "Who to follow": a short row without the note. */
export function suggestion(handle) {
  const link = element('a.account__display-name', personAttributes(handle), avatar(handle), displayName(handle));
  return element('div.account.account--minimal', {}, element('div.account__wrapper', {}, link, followButton()));
}

export const followButton = () =>
  element('button.button.follow', { type: 'button', 'aria-pressed': 'false', 'data-does': 'follow' }, 'Follow');

/** A column of the page, with its heading. */
export function column(title, ...children) {
  return element('section.column', { 'aria-label': title }, element('h1.column-header', {}, title), ...children);
}

export const emptyLine = (text) => element('p.empty', {}, text);
