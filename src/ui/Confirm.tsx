import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** On the button that asks. */
  ask: string;
  /** The same for screen readers, where several such buttons stand on the page. Begins with `ask`. */
  name?: string;
  /** What will happen, in plain words. */
  children: ComponentChildren;
  yes: string;
  no: string;
  onYes: () => void;
}

/** One plain question before something that cannot be taken back. Focus goes to the way out. */
export function Confirm({ ask, name, children, yes, no, onYes }: Props) {
  const [isOpen, setOpen] = useState(false);
  const out = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen) out.current?.focus();
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!isOpen) {
    return (
      <button type="button" class="quiet" ref={opener} aria-label={name} onClick={() => setOpen(true)}>
        {ask}
      </button>
    );
  }
  return (
    <fieldset class="confirm" aria-label={name ?? ask}>
      <p>{children}</p>
      <div class="row">
        <button type="button" ref={out} onClick={() => setOpen(false)}>
          {no}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => {
            setOpen(false);
            onYes();
          }}
        >
          {yes}
        </button>
      </div>
    </fieldset>
  );
}
