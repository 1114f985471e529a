import { say, sayCount } from '../text.ts';
import { Facts } from './Facts.tsx';
import { Notes } from './Notes.tsx';
import { Page } from './Page.tsx';
import type { View } from './PopupView.tsx';
import type { PopupActions } from './popup-actions.ts';
import type { PopupData } from './popup-data.ts';
import { Run } from './Run.tsx';
import { UndoSlip } from './UndoSlip.tsx';

interface Props {
  data: PopupData;
  actions: PopupActions;
  show: (view: View) => void;
}

export function Home({ data: { log, isPrivate, page, trouble, uncovered, unsure }, actions, show }: Props) {
  const undoable = log?.undoable;
  // The page in front of the user says so itself, with its own button.
  const elsewhere = uncovered.filter(({ name }) => page?.standing !== 'uncovered' || name !== page.here.name);
  return (
    <>
      {log?.streak ? <Run streak={log.streak} /> : <h1>{say('name')}</h1>}
      {log && <Facts log={log} />}
      {log?.milestone !== undefined && (
        <div class="note reached">
          <p>{say('milestoneWaits', sayCount('days', log.milestone))}</p>
          <button type="button" class="quiet" onClick={actions.openDashboard}>
            {say('milestoneSee')}
          </button>
        </div>
      )}
      {undoable && <UndoSlip slip={undoable} onUndo={() => actions.undoSlip(undoable.id)} />}
      <Page page={page} onAllow={actions.allowHere} onKeep={() => show('keep')} />
      <Notes
        trouble={trouble}
        uncovered={elsewhere}
        unsure={unsure}
        isLogClosed={!log && !isPrivate}
        isPrivate={isPrivate}
        onAllow={() => actions.allow(elsewhere)}
      />
      <footer>
        <button type="button" class="quiet" onClick={() => show('name')}>
          {say('nameSomebody')}
        </button>
        {!isPrivate && (
          <button type="button" class="quiet" onClick={() => show('slip')}>
            {say('hadContact')}
          </button>
        )}
        <button type="button" class="quiet" onClick={actions.openDashboard}>
          {say('openDashboard')}
        </button>
      </footer>
    </>
  );
}
