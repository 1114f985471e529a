import { go } from './router.js';

/** What the buttons do: follow, like, boost, open. One listener for the whole page. */
export function startDeeds() {
  document.addEventListener('click', ({ target }) => {
    const button = target.closest('button[data-does]');
    if (button) press(button);
    else if (!target.closest('a, button, input, textarea, form')) openBox(target);
  });
  document.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Enter' && target.dataset?.href) go(target.dataset.href);
  });
}

function press(button) {
  if (button.dataset.does === 'reply') {
    openBox(button);
    return;
  }
  const on = button.getAttribute('aria-pressed') !== 'true';
  button.setAttribute('aria-pressed', String(on));
  if (button.dataset.does === 'follow') button.textContent = on ? 'Following' : 'Follow';
  else count(button, on ? 1 : -1);
}

function count(button, change) {
  const shown = button.querySelector('.count');
  shown.textContent = String(Math.max(0, Number(shown.textContent) + change) || '');
}

/** A post or a chat row opens wherever it is clicked, unless words in it are being selected. */
function openBox(target) {
  const box = target.closest('[data-href]');
  if (box && getSelection()?.isCollapsed !== false) go(box.dataset.href);
}
