import { element } from './element.js';
import { avatar } from './names.js';
import { me } from './people.js';
import { isPackaged } from './router.js';
import { status } from './status.js';
import { steps } from './steps.js';
import { postAt, write, writtenPosts } from './timeline.js';

const pageSize = 12;

/** The home feed. More posts follow whenever the end comes near. */
export function home() {
  const feed = element('div.scrollable', { role: 'feed', 'aria-label': 'Home' }, ...writtenPosts().map(status));
  const end = element('div.feed-end', { 'aria-hidden': 'true' });
  let next = 0;
  const more = () => {
    for (let count = 0; count < pageSize; count++) feed.append(status(postAt(next++)));
  };
  more();
  watchEnd(end, more);
  return element(
    'section.column',
    { 'aria-label': 'Home' },
    element('h1.column-header.visually-hidden', {}, 'Home'),
    isPackaged ? '' : steps(),
    composer(feed),
    feed,
    end,
  );
}

/** Observed anew after each page: an end that stays in view counts again. */
function watchEnd(end, more) {
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry.isIntersecting) return;
      more();
      observer.unobserve(end);
      requestAnimationFrame(() => observer.observe(end));
    },
    { rootMargin: '1200px' },
  );
  observer.observe(end);
}

function composer(feed) {
  const field = element('textarea', { rows: 1, 'aria-label': 'Write a post', placeholder: 'What is new in Larkfield?' });
  const post = (event) => {
    event.preventDefault();
    if (field.value.trim() === '') return;
    feed.prepend(status(write(me, field.value.trim())));
    field.value = '';
  };
  return element('form.composer', { onsubmit: post }, avatar(me), field, element('button.button', { type: 'submit' }, 'Post'));
}
