import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../core/settings.ts';
import { useOwnId } from '../own-id.ts';
import { type Key, say, sayCount, sayMoment, sayNumber } from '../text.ts';
import type { Look } from './look.ts';
import { planWords } from './plan-words.ts';

interface Props {
  look: Look;
  /** As they are now. */
  settings: Settings;
  /** How long what is softer waits. */
  wait: string;
  onBringBack: (isWhole: boolean) => void;
  onCancel: () => void;
}

const names: Record<string, Key> = {
  people: 'people',
  accounts: 'dataAccounts',
  names: 'dataNames',
  hosts: 'dataHosts',
  attempts: 'dataAttempts',
  sightings: 'dataSightings',
  slips: 'dataSlips',
  moments: 'dataMoments',
  entries: 'dataEntries',
  locks: 'dataLocks',
  learned: 'dataLearned',
};

/** What a backup would change, in numbers and plain words. Nobody is named. */
export function LookView({ look, settings, wait, onBringBack, onCancel }: Props) {
  const [isWhole, setWhole] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useOwnId();
  useEffect(() => heading.current?.focus(), []);
  const plan = planWords(settings, look.plan);
  const isNothing = look.counts.every(({ added }) => added === 0) && plan.length + look.channels + look.softer === 0;
  return (
    <section class="card" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {say('dataLook')}
      </h3>
      <p class="soft">{say('dataFrom', sayMoment(look.file.savedAt))}</p>
      {look.counts.length > 0 && <CountTable counts={look.counts} />}
      {plan.length > 0 && (
        <ul class="findings">
          {plan.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {look.channels > 0 && <p>{sayCount('dataChannels', look.channels, wait)}</p>}
      {look.isUnread && <p>{say('dataListUnread')}</p>}
      {look.left > 0 && <p>{sayCount('dataLeft', look.left)}</p>}
      {look.softer > 0 && (
        <fieldset aria-describedby={`${id}-softer`}>
          <legend>{say('dataSofter')}</legend>
          <p class="soft" id={`${id}-softer`}>
            {sayCount('dataSofterHint', look.softer)}
          </p>
          <Choice name={id} isChosen={!isWhole} text={say('dataKeep')} onChoose={() => setWhole(false)} />
          <Choice name={id} isChosen={isWhole} text={say('dataWhole', wait)} onChoose={() => setWhole(true)} />
        </fieldset>
      )}
      {isNothing && <p>{say('dataNothing')}</p>}
      <div class="row">
        {!isNothing && (
          <button type="button" onClick={() => onBringBack(isWhole)}>
            {say('dataBringBack')}
          </button>
        )}
        <button type="button" class="plain" onClick={onCancel}>
          {say(isNothing ? 'dataClose' : 'cancel')}
        </button>
      </div>
    </section>
  );
}

const Choice = ({ name, isChosen, text, onChoose }: { name: string; isChosen: boolean; text: string; onChoose: () => void }) => (
  <label class="choice">
    <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
    <span>{text}</span>
  </label>
);

const CountTable = ({ counts }: Pick<Look, 'counts'>) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{say('dataWhat')}</th>
        <th scope="col">{say('dataAdded')}</th>
        <th scope="col">{say('dataHere')}</th>
      </tr>
    </thead>
    <tbody>
      {counts.map(({ what, added, here }) => (
        <tr key={what}>
          <th scope="row">{say(names[what] ?? 'dataOther')}</th>
          <td>{sayNumber(added)}</td>
          <td>{sayNumber(here)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
