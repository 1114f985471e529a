import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Learned } from '../../core/learned.ts';
import { countedBySite, type Remembered } from '../../core/remembered.ts';
import type { Settings } from '../../core/settings.ts';
import { report } from '../../report.ts';
import { isAndroid } from '../android.ts';
import { siteName } from '../site-list.ts';
import { say, sayCount } from '../text.ts';
import { findInHistory, removeFromHistory } from './history-pages.ts';

interface Props {
  settings: Settings;
  learned: readonly Learned[];
}

const permission = { permissions: ['history' as const] };

type Stage =
  | { name: 'offered' | 'looking' | 'refused' | 'failed' }
  | { name: 'found'; found: readonly Remembered[] }
  | { name: 'removed'; count: number };

/**
 * What the address bar suggests comes from the browser's history: it can be looked through for pages of theirs, which are counted and
 * never named, and removed. The permission is asked for then, and given back after it.
 */
export function HistoryCard({ settings, learned }: Props) {
  const [stage, setStage] = useState<Stage>({ name: 'offered' });
  // A page that was closed in the middle may have left it behind.
  useEffect(() => void giveBack(), []);
  // No extension reaches the history of Firefox for Android.
  if (isAndroid()) return null;
  /** Firefox asks only in the turn of the click. */
  const look = () => void lookThrough(browser.permissions.request(permission), settings, learned, setStage);
  const remove = async (found: readonly Remembered[]): Promise<void> => {
    setStage({ name: 'looking' });
    setStage(await removed(found));
  };
  const leave = () => {
    setStage({ name: 'offered' });
    void giveBack();
  };
  return (
    <div class="card" id="history">
      <h3>{say('historyTitle')}</h3>
      <p>{say('historyText')}</p>
      <div role="status">
        {stage.name === 'looking' && <p>{say('historyLooking')}</p>}
        {stage.name === 'refused' && <p>{say('historyRefused')}</p>}
        {stage.name === 'failed' && <p>{say('historyFailed')}</p>}
        {stage.name === 'removed' && <p>{sayCount('historyRemoved', stage.count)}</p>}
        {stage.name === 'found' && <Found found={stage.found} onRemove={() => void remove(stage.found)} onLeave={leave} />}
      </div>
      {stage.name !== 'looking' && !(stage.name === 'found' && stage.found.length > 0) && (
        <div class="row">
          <button type="button" class="plain" onClick={look}>
            {say('historyLook')}
          </button>
        </div>
      )}
      <p class="soft">{say('historyLimits')}</p>
    </div>
  );
}

interface FoundProps {
  found: readonly Remembered[];
  onRemove: () => void;
  onLeave: () => void;
}

const Found = ({ found, onRemove, onLeave }: FoundProps) => {
  if (found.length === 0) return <p>{say('historyNone')}</p>;
  return (
    <div class="note">
      <p>{sayCount('historyFound', found.length)}</p>
      <ul class="counts">
        {countedBySite(found).map(({ site, count }) => (
          <li key={site}>{sayCount('historyFoundOn', count, siteName(site))}</li>
        ))}
      </ul>
      <div class="row">
        <button type="button" onClick={onRemove}>
          {say('historyRemove')}
        </button>
        <button type="button" class="quiet" onClick={onLeave}>
          {say('historyLeave')}
        </button>
      </div>
    </div>
  );
};

async function lookThrough(
  asked: Promise<boolean>,
  settings: Settings,
  learned: readonly Learned[],
  show: (stage: Stage) => void,
): Promise<void> {
  try {
    if (!(await asked)) return show({ name: 'refused' });
    show({ name: 'looking' });
    const found = await findInHistory(settings, learned);
    show({ name: 'found', found });
    if (found.length === 0) await giveBack();
  } catch (error) {
    report(error, 'looking in the history');
    show({ name: 'failed' });
    await giveBack();
  }
}

async function removed(found: readonly Remembered[]): Promise<Stage> {
  try {
    await removeFromHistory(found);
    return { name: 'removed', count: found.length };
  } catch (error) {
    report(error, 'removing from the history');
    return { name: 'failed' };
  } finally {
    await giveBack();
  }
}

async function giveBack(): Promise<void> {
  try {
    if (await browser.permissions.contains(permission)) await browser.permissions.remove(permission);
  } catch (error) {
    report(error, 'giving a permission back');
  }
}
