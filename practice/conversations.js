import { chats } from './chats.js';
import { element } from './element.js';
import { column, emptyLine } from './lists.js';
import { avatar, nameLink, pathOf, personAttributes } from './names.js';
import { me, person } from './people.js';

/** The list of chats: `/conversations`. */
export function conversations() {
  return column('Chats', element('div.scrollable', {}, ...chats.map(row)), emptyLine('Chats in Larkfield stay in this tab.'));
}

/** One chat: `/@user/<digits>`. */
export function chat({ with: others, lines, id }) {
  const list = element('div.chat__lines', {}, ...lines.map(bubble));
  const field = element('input', { 'aria-label': 'Write a message', placeholder: 'Write a message', autocomplete: 'off' });
  const send = (event) => {
    event.preventDefault();
    if (field.value.trim() === '') return;
    lines.push({ by: me, text: field.value.trim() });
    list.append(bubble(lines.at(-1)));
    field.value = '';
  };
  const form = element('form.chat__form', { onsubmit: send }, field, element('button.button', { type: 'submit' }, 'Send'));
  return element('section.column.chat', { 'aria-label': 'Chat', 'data-id': id }, chatHeader(others), list, form);
}

const address = (chat) => `${pathOf(chat.with[0])}/${chat.id}`;

const names = (handles) => handles.map((handle) => nameLink(handle));

function row(chat) {
  const last = chat.lines.at(-1);
  const text = `${last.by === me ? 'You: ' : chat.with.length > 1 ? `${person(last.by).name.split(' ')[0]}: ` : ''}${last.text}`;
  return element(
    'div.conversation',
    { tabindex: 0, 'data-id': chat.id, 'data-href': address(chat) },
    element('div.conversation__avatar', {}, avatar(chat.with[0])),
    element(
      'div.conversation__content',
      {},
      element('div.conversation__content__names', {}, ...names(chat.with)),
      element('a.conversation__content__text', { href: address(chat) }, text),
    ),
  );
}

function chatHeader(others) {
  return element('div.chat__header', {}, avatar(others[0]), element('h1.chat__names', {}, ...names(others)));
}

function bubble({ by, text }) {
  const own = by === me;
  const face = element('a.chat__face', { ...personAttributes(by), tabindex: -1 }, avatar(by, 'small'));
  const box = element(`div.status__wrapper.chat__line${own ? '.own' : ''}`, { 'aria-label': `${person(by).name}: ${text}` });
  box.append(own ? '' : face, element('div.chat__bubble', {}, text));
  return box;
}
