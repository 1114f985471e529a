import { render } from 'preact';
import { browser } from 'wxt/browser';
import { exitSite, shiftCounter } from '../../core/exit.ts';
import { report } from '../../report.ts';
import { type Disguise, readDisguise, watchDisguise } from '../../stores/disguise.ts';
import { say } from '../text.ts';

/**
 * What every page of ours has besides its own: the quick way out, always in sight (buttons that scroll away or are covered do not
 * serve: Turk 2023), the look that the user chose, and a focus that is not lost. It stands beside the body, which belongs to the page.
 * @returns when the page looks as it should. Never fails: a page without it is still a page.
 */
export async function startExit(page: Document): Promise<void> {
  let disguise: Disguise = {};
  const wear = async (): Promise<void> => {
    disguise = await readDisguise().catch((error: unknown) => report(error, 'reading the disguise') ?? {});
    look(page, disguise.look === 'notes');
  };
  const leave = () => leaveTo(exitSite(disguise.exit));
  const counted = shiftCounter();
  page.addEventListener('keydown', ({ key, timeStamp, repeat }) => counted({ key, at: timeStamp, repeat }) && leave(), true);
  others.addEventListener('message', () => void closeThis());
  watchDisguise(() => void wear());
  // What looks after the focus is not loaded before anything has it: the popup has to be small.
  const focused = (event: Event) => {
    const path = event.composedPath();
    void import('./keep-focus.ts').then(({ keepFocus }) => keepFocus(page, path));
  };
  page.addEventListener('focusin', focused, { once: true });
  await Promise.all([wear(), loadStyle(page)]);
  const place = page.createElement('aside');
  place.className = 'exit';
  place.setAttribute('aria-label', say('exit'));
  render(<ExitButton onExit={leave} />, place);
  page.documentElement.append(place);
}

const ExitButton = ({ onExit }: { onExit: () => void }) => (
  <button type="button" onClick={onExit} title={say('exitHint')} aria-keyshortcuts="Shift">
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M6 2.5H2.500v11H6M6.500 8h7M10.500 5l3 3-3 3" />
    </svg>
    <span>{say('exit')}</span>
  </button>
);

/** Where the other tabs of ours hear that it is time to go; private windows have their own. */
const others = new BroadcastChannel('exit');

/** Nothing is awaited before this page is gone. A popup has nowhere to go: it closes. */
function leaveTo(url: string): void {
  others.postMessage('leave');
  if (location.pathname === '/popup.html' && browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
  else location.replace(url);
}

async function closeThis(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) window.close();
  else await browser.tabs.remove(tab.id);
}

/** Title and icon of the tab, and a page of plain paper. */
function look(page: Document, isPlain: boolean): void {
  page.title = say(isPlain ? 'plainTitle' : 'name');
  if (isPlain) page.documentElement.dataset.look = 'plain';
  else delete page.documentElement.dataset.look;
  const icon = page.querySelector<HTMLLinkElement>('link[rel="icon"]') ?? page.head.appendChild(page.createElement('link'));
  icon.rel = 'icon';
  icon.href = `/icons/${isPlain ? 'notes-' : ''}32.png`;
}

/** Loaded with this, so that what every page needs first stays small. */
function loadStyle(page: Document): Promise<unknown> {
  const sheet = page.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = '/exit.css';
  const loaded = new Promise((done) => {
    sheet.onload = sheet.onerror = done;
  });
  page.head.append(sheet);
  return loaded;
}
