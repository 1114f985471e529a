/**
 * One page, many addresses. Links are ordinary links: a click within the site changes the address through the history,
 * everything else (a new tab, a reload, a typed address) loads the page anew and ends at the same view.
 */

/** Packaged with the extension, the town is one file: its addresses stand behind a `#` there. */
export const isPackaged = !location.protocol.startsWith('http');
const here = () => new URL(isPackaged ? location.hash.slice(1) || '/' : location.href, 'https://larkfield.example');

let show = () => {};
const scrolled = new Map();
let shownKey = key();

/** @param view renders what the address in the bar says. */
export function startRouter(view) {
  show = view;
  history.scrollRestoration = 'manual';
  document.addEventListener('click', followLink);
  addEventListener('popstate', () => turnTo(scrolled.get(location.href) ?? 0));
  show(here());
}

/** Goes to an address of this site. Where something stops the navigation, the view stays with the address in the bar. */
export function go(path) {
  if (new URL(path, here()).href !== here().href) {
    scrolled.set(location.href, scrollY);
    history.pushState({}, '', isPackaged ? `#${path}` : path);
  }
  turnTo(0);
}

function turnTo(top) {
  if (shownKey !== key()) show(here());
  shownKey = key();
  scrollTo(0, top);
}

function key() {
  return here().pathname + here().search;
}

function followLink(event) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target.closest('a[href^="/"]');
  if (!link || link.target) return;
  event.preventDefault();
  go(link.getAttribute('href'));
}
