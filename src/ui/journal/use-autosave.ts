import { useEffect, useRef, useState } from 'preact/hooks';

/** No more is ever lost than what was typed in this time; and of that only where the browser itself dies. */
const saveEveryMs = 700;

interface Autosave {
  /** How the last saving went. */
  state: 'saved' | 'lost' | undefined;
  /** The text was kept or let go: what is still to be saved is not. */
  forget: () => void;
}

/** Saves what is typed, a moment later; at once when the page is left, hidden or locked. */
export function useAutosave(text: string, save: (text: string) => Promise<boolean>): Autosave {
  const [state, setState] = useState<Autosave['state']>();
  const latest = useRef({ text, saved: text, save });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  latest.current = { ...latest.current, text, save };
  const [flush] = useState(() => () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const { text, saved, save } = latest.current;
    if (text === saved) return;
    latest.current.saved = text;
    void save(text).then((isSaved) => setState(isSaved ? 'saved' : 'lost'));
  });
  useEffect(() => {
    if (text !== latest.current.saved) timer.current ??= setTimeout(flush, saveEveryMs);
  }, [text]);
  useEffect(() => {
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, []);
  const forget = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    latest.current.saved = latest.current.text;
    setState(undefined);
  };
  return { state, forget };
}
