/** Elements of ours on a page. Only what the user does counts: a page can send any event, but none that the browser vouches for. */

export function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = '', className = ''): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

export function button(text: string, pressed: () => void, className = ''): HTMLButtonElement {
  const made = element('button', text, className);
  made.type = 'button';
  made.addEventListener('click', (event) => {
    if (event.isTrusted) pressed();
  });
  return made;
}
