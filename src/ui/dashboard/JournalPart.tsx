import { useEffect, useState } from 'preact/hooks';
import { report } from '../../report.ts';
import type { JournalProps } from '../journal/JournalSection.tsx';
import { say } from '../text.ts';

type Loaded = Pick<typeof import('../journal/JournalSection.tsx'), 'JournalSection'>;

/** The journal, loaded when the rest of the page is there. Its place and its name are there before. */
export function JournalPart(props: JournalProps) {
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    import('../journal/JournalSection.tsx').then(setLoaded, (error: unknown) => report(error, 'opening the journal'));
  }, []);
  if (loaded) return <loaded.JournalSection {...props} />;
  return (
    <section id="journal">
      <h2>{say('groupJournal')}</h2>
    </section>
  );
}
