import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../text.ts';
import type { Props } from './DataPart.tsx';

/** Where the data of this browser is saved and brought back. What does it is loaded once the page is there. */
export function DataSection({ isPrivate, ...props }: Props & { isPrivate: boolean }) {
  const [isAsked, setAsked] = useState(false);
  const isOpen = isAsked || !props.isNew;
  const [loaded, setLoaded] = useState<{ Part: ComponentType<Props> }>();
  useEffect(() => {
    if (!isPrivate && isOpen) void import('./DataPart.tsx').then(({ DataPart }) => setLoaded({ Part: DataPart }));
  }, [isPrivate, isOpen]);
  // Whoever is new here has one question to answer; or all the answers in a file.
  if (!isOpen) {
    return (
      <button type="button" class="quiet" onClick={() => setAsked(true)}>
        {say('dataHave')}
      </button>
    );
  }
  return (
    <section id="data" aria-labelledby="data-title">
      <h2 id="data-title">{say('data')}</h2>
      <p class="soft">{say('dataHint')}</p>
      {isPrivate && <p class="note">{say('dataPrivate')}</p>}
      {loaded && <loaded.Part {...props} />}
    </section>
  );
}
