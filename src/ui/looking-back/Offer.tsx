import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { SaveNote, type Saving } from '../dashboard/SaveNote.tsx';

interface Props {
  /** What the button says that opens the offer. */
  ask: string;
  /** The form. It closes what it was given in when something was kept, or nothing shall be. */
  form: (done: (saving: Saving) => void) => ComponentChildren;
}

/** Something that could be done about it. Nothing happens before the user says so. */
export function Offer({ ask, form }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [saving, setSaving] = useState<Saving>();
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (!isOpen && wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const done = (became: Saving) => {
    setSaving(became);
    if (became !== 'lost') setOpen(false);
  };
  return (
    <>
      {isOpen && form(done)}
      <SaveNote saving={saving} />
      {!isOpen && (
        <button
          type="button"
          class="plain"
          ref={opener}
          onClick={() => {
            setSaving(undefined);
            setOpen(true);
          }}
        >
          {ask}
        </button>
      )}
    </>
  );
}
