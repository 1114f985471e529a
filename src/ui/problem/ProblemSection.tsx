import { useState } from 'preact/hooks';
import type { Problem } from '../../core/problem.ts';
import { report } from '../../report.ts';
import type { Shelter } from '../dashboard/dashboard-data.ts';
import { useOwnId } from '../own-id.ts';
import { type Key, say } from '../text.ts';
import { type Made, makeReport } from './make-report.ts';

const words = { still: 'problemStill', gone: 'problemGone', broken: 'problemBroken' } as const satisfies Record<Problem, Key>;
const choices = Object.keys(words) as Problem[];

/** A report that holds the structure of a page and nothing that anybody wrote; shown whole before it is copied, and sent by nobody. */
export function ProblemSection({ places }: { places: readonly Shelter[] }) {
  const [problem, setProblem] = useState<Problem>('still');
  const [made, setMade] = useState<Made>();
  const name = useOwnId();
  const make = () => void makeReport(problem, places).then(setMade, (error: unknown) => report(error, 'making a report'));
  return (
    <section id="problem" aria-labelledby="problem-title">
      <h2 id="problem-title">{say('problem')}</h2>
      <p>{say('problemText')}</p>
      <fieldset>
        <legend>{say('problemWhat')}</legend>
        {choices.map((each) => (
          <label class="choice" key={each}>
            <input
              type="radio"
              name={name}
              checked={each === problem}
              onChange={() => {
                setProblem(each);
                setMade(undefined);
              }}
            />
            <span>{say(words[each])}</span>
          </label>
        ))}
      </fieldset>
      <p class="soft">{say('problemWhich')}</p>
      <button type="button" class="plain" onClick={make}>
        {say('problemMake')}
      </button>
      <div role="status">
        {made === 'none' && <p class="note">{say('problemNone')}</p>}
        {made === 'closed' && <p class="note">{say('problemClosed')}</p>}
      </div>
      {typeof made === 'object' && <Copy key={made.text} text={made.text} />}
    </section>
  );
}

function Copy({ text }: { text: string }) {
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const title = useOwnId();
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    );
  return (
    <div class="card">
      <h3 id={title}>{say('problemTitle')}</h3>
      <textarea class="problem" readOnly rows={16} dir="ltr" spellcheck={false} aria-labelledby={title} value={text} />
      <div class="row">
        <button type="button" onClick={copy}>
          {say('problemCopy')}
        </button>
        <span role="status">
          {copied === 'yes' && say('problemCopied')}
          {copied === 'no' && say('problemNotCopied')}
        </span>
      </div>
      <p class="soft">{say('problemWhere')}</p>
    </div>
  );
}
