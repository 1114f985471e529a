import { type Key, say } from '../text.ts';

const rows: [what: Key, instead: Key][] = [
  ['beyondApps', 'beyondAppsInstead'],
  ['beyondPush', 'beyondPushInstead'],
  ['beyondCalls', 'beyondCallsInstead'],
  ['beyondElsewhere', 'beyondElsewhereInstead'],
];

/** What a browser extension cannot reach, and what to do there instead. */
export const BeyondStep = () => (
  <>
    <dl class="beyond">
      {rows.map(([what, instead]) => (
        <div key={what}>
          <dt>{say(what)}</dt>
          <dd>{say(instead)}</dd>
        </div>
      ))}
    </dl>
    <p class="soft">{say('beyondList')}</p>
  </>
);
