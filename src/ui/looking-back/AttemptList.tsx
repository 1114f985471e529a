import { useEffect, useState } from 'preact/hooks';
import { report } from '../../report.ts';
import { type AttemptPage, readAttemptPage } from '../../stores/looking-back.ts';
import { siteName } from '../site-list.ts';
import { say, sayMoment } from '../text.ts';
import { kindKeys } from './insight-words.ts';

const rowsOnAPage = 30;

/** Every time the user turned back, page by page: when, on which site, at what. Whose page it was is not said. @param now read anew with it. */
export function AttemptList({ now }: { now: number }) {
  // Where the pages begin that were turned over to get here.
  const [begins, setBegins] = useState([0]);
  const [page, setPage] = useState<AttemptPage>();
  const skip = begins.at(-1) ?? 0;
  useEffect(() => {
    let isGone = false;
    void readAttemptPage(skip, rowsOnAPage)
      .then((read) => !isGone && setPage(read))
      .catch((error: unknown) => report(error, 'reading the log'));
    return () => {
      isGone = true;
    };
  }, [skip, now]);
  if (!page) return null;
  const { next } = page;
  return (
    <>
      <table aria-label={say('log')}>
        <thead>
          <tr>
            <th scope="col">{say('logWhen')}</th>
            <th scope="col">{say('logSite')}</th>
            <th scope="col">{say('logKind')}</th>
          </tr>
        </thead>
        <tbody>
          {page.attempts.map(({ at, account, site, kind }) => (
            <tr key={`${at} ${account}`}>
              <td>
                <time dateTime={new Date(at).toISOString()}>{sayMoment(at)}</time>
              </td>
              <td>{siteName(site)}</td>
              <td>{say(kindKeys[kind])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {(begins.length > 1 || next !== undefined) && (
        <nav class="row" aria-label={say('log')}>
          <button type="button" class="plain" disabled={begins.length === 1} onClick={() => setBegins(begins.slice(0, -1))}>
            {say('logNewer')}
          </button>
          <button
            type="button"
            class="plain"
            disabled={next === undefined}
            onClick={() => next !== undefined && setBegins([...begins, next])}
          >
            {say('logOlder')}
          </button>
        </nav>
      )}
    </>
  );
}
