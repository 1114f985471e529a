import { element, icon } from './element.js';
import { column } from './lists.js';
import { avatar, nameLink, personAttributes } from './names.js';
import { status } from './status.js';
import { age, postWithKey } from './timeline.js';

/** Who did what, newest first. `others` is how many more did the same. */
const events = [
  {
    by: ['rowan', 'ines', 'hal', 'noor'],
    does: 'heart',
    text: ' liked your post',
    on: 'Anyone up for a walk along the weir on Sunday?',
    minutes: 6,
  },
  { by: ['rowan'], does: 'person', text: ' followed you', minutes: 25 },
  {
    by: ['maeve', 'otis'],
    does: 'boost',
    text: ' boosted your post',
    on: 'The bench by the chapel has a new plank. Thank you, whoever you are.',
    minutes: 48,
  },
  { by: ['rowan_ash'], does: 'person', text: ' followed you', minutes: 95 },
  { by: ['rowan'], does: 'reply', text: ' mentioned you', on: '@jo you left your scarf at the workshop.', minutes: 180 },
  { by: ['priya', 'rowan2'], does: 'heart', text: ' liked your post', on: 'Counted four herons. Priya, does that help?', minutes: 260 },
  { by: ['r_ashby@harbour.example'], does: 'reply', text: ' mentioned you', on: '@jo the ferry runs on Sunday after all.', minutes: 400 },
  { by: ['hal', 'rowan', 'tobias'], does: 'boost', text: ' boosted your post', on: 'Found: one courgette, doorstep. Hal?', minutes: 900 },
];

/** What happened to the reader's posts; in the end a mention with the whole post, as the real thing shows it. */
export function notifications() {
  const mention = element(
    'div.notification-ungrouped.notification-ungrouped--mention',
    { tabindex: 0 },
    status(postWithKey('band')).querySelector('.status__wrapper'),
  );
  return column('Notifications', element('div.scrollable', {}, ...events.map(group), mention));
}

function group({ by, does, text, on, minutes }) {
  const faces = by.map((handle) => element('a', { ...personAttributes(handle), tabindex: -1 }, avatar(handle, 'small')));
  const more = by.length > 1 ? ` and ${by.length - 1} other${by.length > 2 ? 's' : ''}` : '';
  const label = element(
    'div.notification-group__main__header__label',
    {},
    nameLink(by[0]),
    `${more}${text}`,
    element('time', {}, ` · ${age(minutes)}`),
  );
  const main = element(
    'div.notification-group__main',
    {},
    element('div.notification-group__main__header', {}, element('div.avatar-group', {}, ...faces), label),
  );
  if (on) main.append(element('div.notification-group__main__status', {}, on));
  return element(
    'div.notification-group.focusable',
    { role: 'article', tabindex: 0 },
    element('div.notification-group__icon', {}, icon(does)),
    main,
  );
}
