import { element, icon } from './element.js';
import { go } from './router.js';

/** The strip above the feed: the whole job in four plain steps. It names the invented person in words only, never as a link. */
export function steps() {
  const address = element('input.steps__address', {
    readonly: true,
    'aria-label': 'Address of the person to practise on',
    onfocus: (event) => event.target.select(),
  });
  address.value = new URL('/@rowan', location.href).href;
  const copy = element(
    'button.button',
    { type: 'button', onclick: () => copyFrom(address, copy) },
    icon('copy'),
    element('span', {}, 'Copy'),
  );
  const visit = element('button.button.quiet', { type: 'button', onclick: () => go('/@rowan') }, 'Open that profile');
  return element(
    'section.steps',
    { 'aria-label': 'How to practise' },
    element('h2', {}, 'A minute of practice'),
    element('p', {}, 'Larkfield and its people are made up. Practise on Rowan Ashby.'),
    element(
      'ol',
      {},
      step('Copy this address.', element('div.steps__copy', {}, address, copy)),
      step(
        'Name the person.',
        'Open Stillwater in the toolbar (look behind the puzzle piece), paste, press “Keep off my screen”, allow this site. Watch the feed.',
      ),
      step('Go looking anyway.', element('span', {}, 'Type the address, or press ', visit)),
      step('Open Stillwater again.', 'Your first day is there, and the visit that was stopped.'),
    ),
  );
}

const step = (title, ...rest) => element('li', {}, element('div', {}, element('strong', {}, title), ' ', ...rest));

async function copyFrom(field, button) {
  field.select();
  const copied = await navigator.clipboard?.writeText(field.value).then(
    () => true,
    () => false,
  );
  button.lastChild.textContent = copied ? 'Copied' : 'Selected: press Ctrl+C';
}
