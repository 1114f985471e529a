import type { Attempt } from '../../core/log.ts';
import type { Kind } from '../../core/site.ts';
import { siteName } from '../site-list.ts';
import { type Key, say, sayCount, sayMoment } from '../text.ts';

/** The newest; older ones are counted. */
const mostRows = 30;

const kinds: Record<Kind, Key> = {
  profile: 'kindProfile',
  story: 'kindStory',
  post: 'kindPost',
  chat: 'kindChat',
  search: 'kindSearch',
  short: 'kindOther',
  other: 'kindOther',
};

/** Every time the user turned back: when, on which site, at what. Whose page it was is not said. */
export const LogSection = ({ attempts, isPrivate }: { attempts: readonly Attempt[] | undefined; isPrivate: boolean }) => (
  <section id="log" aria-labelledby="log-title">
    <h2 id="log-title">{say('log')}</h2>
    {attempts === undefined && <p class="note">{say(isPrivate ? 'notePrivate' : 'noteLogClosed')}</p>}
    {attempts && <p>{attempts.length === 0 ? say('logNone') : sayCount('logCount', attempts.length)}</p>}
    {attempts && attempts.length > 0 && <LogTable attempts={attempts.slice(0, mostRows)} />}
    {attempts && attempts.length > mostRows && <p class="soft">{sayCount('logEarlier', attempts.length - mostRows)}</p>}
  </section>
);

const LogTable = ({ attempts }: { attempts: readonly Attempt[] }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{say('logWhen')}</th>
        <th scope="col">{say('logSite')}</th>
        <th scope="col">{say('logKind')}</th>
      </tr>
    </thead>
    <tbody>
      {attempts.map(({ at, site, kind }) => (
        <tr key={at}>
          <td>
            <time dateTime={new Date(at).toISOString()}>{sayMoment(at)}</time>
          </td>
          <td>{siteName(site)}</td>
          <td>{say(kinds[kind])}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
