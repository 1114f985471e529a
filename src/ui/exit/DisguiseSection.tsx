import { useEffect, useState } from 'preact/hooks';
import { report, succeeds } from '../../report.ts';
import { changeDisguise, type Disguise, readDisguise, watchDisguise } from '../../stores/disguise.ts';
import { SaveNote, type Saving } from '../dashboard/SaveNote.tsx';
import { HelpLines } from '../pause/tools/HelpLines.tsx';
import { SiteField } from '../SiteField.tsx';
import { type Key, say } from '../text.ts';

const limits: Key[] = ['disguiseListed', 'disguiseHistory', 'disguiseBack', 'disguiseWatched'];

/** For people whose screen or device is not theirs alone: the plain look, the quick way out, and what neither can do. */
export function DisguiseSection() {
  const disguise = useDisguise();
  const [saving, setSaving] = useState<Saving>();
  const keep = (change: (disguise: Disguise) => Disguise) => void save(change).then((isSaved) => setSaving(isSaved ? 'saved' : 'lost'));
  return (
    <section id="disguise" aria-labelledby="disguise-title">
      <h2 id="disguise-title">{say('disguise')}</h2>
      <p>{say('disguiseText')}</p>
      {disguise && (
        <>
          <PlainLook disguise={disguise} />
          <div class="card">
            <h3>{say('exitTitle')}</h3>
            <p>{say('exitText')}</p>
            <SiteField
              key={disguise.exit}
              label={say('exitSite')}
              hint={say('exitSiteHint')}
              url={disguise.exit ?? ''}
              onSite={(exit) => keep((before) => ({ ...before, exit }))}
              onNone={() => keep(({ exit: _, ...rest }) => rest)}
            />
            <SaveNote saving={saving} />
          </div>
        </>
      )}
      <h3>{say('disguiseLimits')}</h3>
      <List keys={limits} />
      <Watched />
    </section>
  );
}

/** One box to tick; also asked for on the first day. */
export function PlainLook({ disguise }: { disguise: Disguise }) {
  const [isLost, setLost] = useState(false);
  const wear = async (isPlain: boolean) => {
    setLost(!(await save(({ look: _, ...rest }) => (isPlain ? { ...rest, look: 'notes' } : rest))));
  };
  return (
    <fieldset class="help-choice">
      <label class="choice">
        <input type="checkbox" checked={disguise.look === 'notes'} onChange={(event) => void wear(event.currentTarget.checked)} />
        <span>{say('disguiseLook')}</span>
      </label>
      <p role="status">{isLost && say('notSaved')}</p>
    </fieldset>
  );
}

const advice: Key[] = ['adviceOther', 'adviceChange', 'adviceEvidence', 'adviceAccounts', 'adviceErase'];

/** What to think of where somebody watches the device. */
export const Watched = () => (
  <details class="fit">
    <summary>{say('advice')}</summary>
    <List keys={advice} />
    <HelpLines languages={navigator.languages} />
  </details>
);

const List = ({ keys }: { keys: readonly Key[] }) => (
  <ul class="points">
    {keys.map((key) => (
      <li key={key}>{say(key)}</li>
    ))}
  </ul>
);

const save = (change: (disguise: Disguise) => Disguise): Promise<boolean> => succeeds('changing the look', changeDisguise(change));

/** Undefined until it is read, and where it cannot be. */
export function useDisguise(): Disguise | undefined {
  const [disguise, setDisguise] = useState<Disguise>();
  useEffect(() => {
    const read = () => void readDisguise().then(setDisguise, (error: unknown) => report(error, 'reading the disguise'));
    read();
    watchDisguise(read);
  }, []);
  return disguise;
}
