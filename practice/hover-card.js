import { element } from './element.js';
import { followButton } from './lists.js';
import { avatar, displayName, pathOf } from './names.js';
import { circleOf, me, people } from './people.js';

const waitMs = 350;
let card;
let timer;

/** Shows who somebody is when the pointer rests on their name, or the focus does. */
export function startHoverCards() {
  document.addEventListener('mouseover', ({ target }) => arm(target));
  document.addEventListener('focusin', ({ target }) => arm(target));
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
  addEventListener('scroll', close, { passive: true });
  addEventListener('popstate', close);
  document.addEventListener('click', close);
}

function arm(target) {
  if (card?.contains(target)) return;
  clearTimeout(timer);
  const link = target.closest?.('a[data-hover-card-account]');
  if (!link) {
    timer = setTimeout(close, waitMs);
    return;
  }
  timer = setTimeout(() => open(link), waitMs);
}

function open(link) {
  close();
  const owner = people.find(({ id }) => id === link.dataset.hoverCardAccount);
  if (!owner || !link.isConnected || owner.handle === me) return;
  const name = element('a.hover-card__name', { href: pathOf(owner.handle) }, avatar(owner.handle), displayName(owner.handle));
  const followers = circleOf(owner.handle, 'followers').length;
  card = element('div.hover-card', { id: 'hover-card', role: 'tooltip' }, name, element('p.hover-card__bio', {}, owner.note));
  card.append(element('div.hover-card__numbers', {}, `${followers} followers`), followButton());
  document.body.append(card);
  place(link.getBoundingClientRect());
}

function place(link) {
  const below = link.bottom + card.offsetHeight + 16 < innerHeight;
  card.style.top = `${below ? link.bottom + 8 : link.top - card.offsetHeight - 8}px`;
  card.style.left = `${Math.max(8, Math.min(link.left, innerWidth - card.offsetWidth - 8))}px`;
}

function close() {
  clearTimeout(timer);
  card?.remove();
  card = undefined;
}
