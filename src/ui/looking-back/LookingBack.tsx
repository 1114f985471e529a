import { useEffect, useState } from 'preact/hooks';
import { beganAt, type Settings } from '../../core/settings.ts';
import { report } from '../../report.ts';
import { useOwnId } from '../own-id.ts';
import { say, sayCount } from '../text.ts';
import { AttemptList } from './AttemptList.tsx';
import { Findings, type FindingsActions } from './Findings.tsx';
import { isPrivate, type LookingBackData, type Range, ranges, readLookingBack, usualRange } from './looking-back-data.ts';

interface Props {
  settings: Settings;
  now: number;
  actions: FindingsActions;
}

/** The log, read and counted when somebody comes to see it. */
export function LookingBack({ settings, now, actions }: Props) {
  const [range, setRange] = useState<Range>(usualRange);
  const [data, setData] = useState<LookingBackData | 'closed'>();
  const began = beganAt(settings);
  useEffect(() => {
    let isGone = false;
    void readLookingBack(range, began, now)
      .catch((error: unknown) => {
        report(error, 'reading the log');
        return 'closed' as const;
      })
      .then((read) => !isGone && setData(read));
    return () => {
      isGone = true;
    };
  }, [range, began, now]);
  if (isPrivate()) return <p class="note">{say('notePrivate')}</p>;
  if (data === 'closed') return <p class="note">{say('noteLogClosed')}</p>;
  if (!data) return null;
  const { insights, span } = data;
  return (
    <>
      <RangeChoice range={range} onRange={setRange} />
      <p>{insights.turnedBack === 0 ? say('logNone') : sayCount('logCount', insights.turnedBack)}</p>
      <Findings insights={insights} firstWeekday={span.firstWeekday} plan={settings.plan} actions={actions} />
      {insights.turnedBack > 0 && (
        <details class="every">
          <summary>{say('log')}</summary>
          <AttemptList now={now} />
        </details>
      )}
    </>
  );
}

function RangeChoice({ range, onRange }: { range: Range; onRange: (range: Range) => void }) {
  const id = useOwnId();
  return (
    <div class="field range">
      <label for={id}>{say('backRange')}</label>
      <select
        id={id}
        value={range}
        onChange={(event) => onRange(ranges.find((each) => String(each) === event.currentTarget.value) ?? range)}
      >
        {ranges.map((weeks) => (
          <option key={weeks} value={weeks}>
            {sayCount('backWeeks', weeks)}
          </option>
        ))}
      </select>
    </div>
  );
}
