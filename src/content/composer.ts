/** The field in which the user writes. Which one it is, is remembered; what stands in it is read only when somebody asks. */
export interface Composer {
  current(): Element | undefined;
  onTyping(typed: () => void): void;
}

const fields = 'textarea, [contenteditable]:not([contenteditable="false"])';

export function composer(): Composer {
  let last: WeakRef<Element> | undefined;
  document.addEventListener(
    'focusin',
    ({ target, isTrusted }) => {
      const field = isTrusted && target instanceof Element ? target.closest(fields) : null;
      if (field) last = new WeakRef(field);
    },
    true,
  );
  return {
    current: () => {
      const field = last?.deref();
      return field?.isConnected ? field : ([...document.querySelectorAll(fields)].find((each) => each.checkVisibility()) ?? undefined);
    },
    onTyping: (typed) => {
      const heard = ({ target, isTrusted }: Event) => {
        if (isTrusted && target instanceof Element && target.closest(fields)) typed();
      };
      document.addEventListener('input', heard, true);
    },
  };
}

export function textOf(field: Element | undefined): string {
  if (field instanceof HTMLTextAreaElement) return field.value;
  // biome-ignore lint/performance/useDomNodeTextContent: lines are elements of their own there, and sentences must not run together.
  return field instanceof HTMLElement ? field.innerText : '';
}
