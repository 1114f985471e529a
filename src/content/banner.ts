import { localeFor } from '../core/locale.ts';
import type { Talk } from '../core/talk.ts';
import { bannerStyle } from './banner-style.ts';
import { composer, textOf } from './composer.ts';
import { checkHere, draftPanel } from './draft-panel.ts';
import { button, element } from './elements.ts';
import { say } from './words.ts';

/** A quiet line over an open chat. It names nobody, and the page can neither read it nor press its buttons. */
export interface Banner {
  show(talk: Talk): void;
  hide(): void;
}

/** A pause in typing: the hint does not run after each letter. */
const pauseMs = 1_200;

export function banner(): Banner {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const field = composer();
  const title = element('strong', say('channelBanner'));
  const until = element('span');
  const hint = element('p');
  const panel = draftPanel();
  const check = button(say('checkDraft'), () => panel.show(textOf(field.current())));
  const line = element('div');
  const box = element('section');
  let isDismissed = false;
  let hasHints = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  box.setAttribute('aria-label', say('channelBannerLabel'));
  box.lang = say('language');
  box.dir = say('direction');
  hint.setAttribute('role', 'status');
  line.append(title, until, check, button(say('channelBannerHide'), dismiss, 'close'));
  line.className = 'line';
  box.append(line, hint, panel.element);
  root.append(box);

  function dismiss(): void {
    isDismissed = true;
    hide();
  }

  function hide(): void {
    clearTimeout(timer);
    panel.clear();
    hint.textContent = '';
    host.remove();
  }

  function show(talk: Talk): void {
    hasHints = talk.hints;
    until.textContent = talk.until === undefined ? '' : say('channelBannerUntil', timeOf(talk.until));
    if (isDismissed || host.isConnected) return;
    // Here and not earlier: a constructed sheet belongs to the document of its shadow root.
    if (root.adoptedStyleSheets.length === 0) root.adoptedStyleSheets = [bannerStyle()];
    document.documentElement.append(host);
  }

  field.onTyping(() => {
    clearTimeout(timer);
    hint.textContent = '';
    if (!hasHints || !host.isConnected) return;
    timer = setTimeout(() => {
      const found = checkHere(textOf(field.current()))?.findings ?? [];
      hint.textContent = found.length > 0 ? say('draftHint') : '';
    }, pauseMs);
  });

  return { show, hide };
}

const timeOf = (minute: number): string =>
  new Intl.DateTimeFormat(localeFor(say('language'), navigator.languages), { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
    minute * 60_000,
  );
