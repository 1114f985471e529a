import type { Helped } from '../../core/insights/helped.ts';
import type { Counted } from '../../core/insights/insights.ts';
import type { Urges } from '../../core/insights/urges.ts';
import type { Trigger } from '../../core/log.ts';
import type { Kind } from '../../core/site.ts';
import { siteName } from '../site-list.ts';
import { say, sayNumber } from '../text.ts';
import { sayMean } from '../text-figures.ts';
import { toolName } from '../tool-words.ts';
import { triggerKeys } from '../trigger-keys.ts';
import { BarTable } from './BarTable.tsx';
import { kindKeys } from './insight-words.ts';

/** What was counted, as tables with bars. */

const named = <Each,>(counts: readonly (readonly [Each, number])[], name: (each: Each) => string) =>
  counts.map(([each, count]) => ({ label: name(each), count }));

export const SitePicture = ({ sites, isTitled = false }: { sites: Counted<string>; isTitled?: boolean }) => (
  <BarTable
    isTitled={isTitled}
    caption={say('whereSites')}
    label={say('logSite')}
    count={say('howOften')}
    bars={named(sites.counts, siteName)}
  />
);

export const KindPicture = ({ kinds, isTitled = false }: { kinds: Counted<Kind>; isTitled?: boolean }) => (
  <BarTable
    isTitled={isTitled}
    caption={say('whereKinds')}
    label={say('logKind')}
    count={say('howOften')}
    bars={named(kinds.counts, (kind) => say(kindKeys[kind]))}
  />
);

export const TriggerPicture = ({ triggers }: { triggers: Counted<Trigger> }) => (
  <BarTable
    caption={say('triggersTitle')}
    isTitled
    label={say('triggersTitle')}
    count={say('howOften')}
    bars={named(triggers.counts, (trigger) => say(triggerKeys[trigger]))}
  />
);

export const UrgePicture = ({ urges: { weaker, same, stronger, before, after } }: { urges: Urges }) => (
  <>
    <BarTable
      caption={say('urgesAfterwards')}
      label={say('urgesAfterwards')}
      count={say('howOften')}
      bars={[
        { label: say('urgesLess'), count: weaker },
        { label: say('urgesSame'), count: same },
        { label: say('urgesMore'), count: stronger },
      ]}
    />
    {before !== undefined && after !== undefined && <p class="soft">{say('urgesMean', sayMean(before), sayMean(after))}</p>}
  </>
);

/** How often each was begun, how often nothing followed, and what became of the urge where both numbers were said. */
export const HelpedPicture = ({ helped: { tools } }: { helped: Helped }) => (
  <>
    <table class="tools" aria-label={say('helpedTitle')}>
      <thead>
        <tr>
          <th scope="col">{say('helpedTool')}</th>
          {(['helpedTimes', 'helpedStayed', 'helpedUrge'] as const).map((key) => (
            <th scope="col" key={key}>
              <span>{say(key)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tools.map(({ tool, times, stayed, urges: { before, after } }) => (
          <tr key={tool}>
            <th scope="row">{toolName(tool)}</th>
            <td>{sayNumber(times)}</td>
            <td>{sayNumber(stayed)}</td>
            <td>{before !== undefined && after !== undefined && say('helpedFromTo', sayMean(before), sayMean(after))}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p class="soft">{say('helpedHint')}</p>
  </>
);
