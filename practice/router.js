/**
 * One page, many addresses. Links are ordinary links: a click within the site changes the address through the history,
 * everything else (a new tab, a reload, a typed address) loads the page anew and ends at the same view.
 */

let show = () => {};
const scrolled = new Map();
let shownKey = key();

/** @param view renders what the address in the bar says. */
export function startRouter(view) {
  show = view;
  history.scrollRestoration = 'manual';
  document.addEventListener('click', followLink);
  addEventListener('popstate', () => turnTo(scrolled.get(location.href) ?? 0));
  show(location);
}

/** Goes to an address of this site. Where something stops the navigation, the view stays with the address in the bar. */
export function go(path) {
  if (new URL(path, location.href).href !== location.href) {
    scrolled.set(location.href, scrollY);
    history.pushState({}, '', path);
  }
  turnTo(0);
}

function turnTo(top) {
  if (shownKey !== key()) show(location);
  shownKey = key();
  scrollTo(0, top);
}

function key() {
  return location.pathname + location.search;
}

function followLink(event) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target.closest('a[href^="/"]');
  if (!link || link.target) return;
  event.preventDefault();
  go(link.getAttribute('href'));
}
