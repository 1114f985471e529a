import type { checkDraft, DraftCheck } from '../core/draft.ts';
import { draftLanguageNames, findingKeys, wordsOf } from '../core/draft-text.ts';
import { type DraftLanguage, draftLanguages } from '../core/draft-words.ts';
import { button, element } from './elements.ts';
import { say } from './words.ts';

/** What the check says of a draft, and in which language it read it. */
export interface DraftPanel {
  element: HTMLElement;
  show(draft: string): void;
  clear(): void;
}

const scope = globalThis as { stillwaterDraft?: typeof checkDraft };

/** The word lists come as a script of their own once the page is there; until then nothing can be checked. */
export function checkHere(draft: string, language?: DraftLanguage): DraftCheck | undefined {
  const now = new Date();
  return scope.stillwaterDraft?.(draft, {
    language,
    fallback: say('language').slice(0, 2),
    minute: now.getHours() * 60 + now.getMinutes(),
  });
}

export function draftPanel(): DraftPanel {
  const panel = element('div', '', 'panel');
  const said = element('div');
  const choice = element('select');
  let draft = '';
  said.setAttribute('role', 'status');
  choice.setAttribute('aria-label', say('draftLanguage'));
  choice.append(option('', say('draftLanguageGuess')), ...draftLanguages.map((language) => option(language, draftLanguageNames[language])));
  choice.addEventListener('change', ({ isTrusted }) => {
    if (isTrusted) tell();
  });
  panel.addEventListener('keydown', ({ key, isTrusted }) => {
    if (isTrusted && key === 'Escape') clear();
  });
  panel.hidden = true;
  panel.append(said, choice, element('p', say('draftNotice'), 'soft'), button(say('close'), clear));

  function tell(): void {
    const chosen = draftLanguages.find((language) => language === choice.value);
    said.replaceChildren(...(draft.trim() === '' ? [element('p', say('draftEmpty'))] : sentences(draft, checkHere(draft, chosen))));
  }

  function show(text: string): void {
    draft = text;
    panel.hidden = false;
    tell();
  }

  function clear(): void {
    draft = '';
    panel.hidden = true;
    said.replaceChildren();
  }

  return { element: panel, show, clear };
}

function sentences(draft: string, check: DraftCheck | undefined): HTMLElement[] {
  if (!check || check.findings.length === 0) return [element('p', say(check ? 'draftClear' : 'draftNotReady'))];
  const items = check.findings.map((finding) => {
    const item = element('li');
    const words = wordsOf(draft, finding);
    if (words !== undefined) item.append(element('q', words), ' ');
    item.append(say(findingKeys[finding.kind]));
    return item;
  });
  const list = element('ul');
  list.append(...items);
  return [list];
}

function option(value: string, text: string): HTMLOptionElement {
  const made = element('option', text);
  made.value = value;
  return made;
}
