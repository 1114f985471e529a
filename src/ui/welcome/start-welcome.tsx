import { render } from 'preact';
import { browser } from 'wxt/browser';
import { changeCoping } from '../../core/coping.ts';
import { stepBeside, type Welcome } from '../../core/welcome.ts';
import { report, succeeds } from '../../report.ts';
import { changeSettings, watchSettings } from '../../stores/settings.ts';
import { changeWelcome } from '../../stores/welcome.ts';
import { dashboardActions } from '../dashboard/dashboard-actions.ts';
import { startExit } from '../exit/start-exit.tsx';
import { setPageLanguage } from '../text.ts';
import { Unreadable } from '../Unreadable.tsx';
import { WelcomeView } from './WelcomeView.tsx';
import { readWelcomeData, type WelcomeData } from './welcome-data.ts';

/** The page that opens once, by itself, and again from the settings. What is answered is kept at once. */
export async function startWelcome(page: Document): Promise<void> {
  setPageLanguage(page);
  let data: WelcomeData | undefined;
  const paint = (next: WelcomeData): void => {
    data = next;
    const { welcome, settings } = next;
    const keep = (change: Partial<Welcome>) => {
      const changed = { ...(data ?? next), welcome: { ...(data?.welcome ?? welcome), ...change } };
      paint(changed);
      void succeeds('keeping the first answers', keepAnswers(changed.welcome));
    };
    const { answer: answerCheck, ...rest } = dashboardActions(settings, refresh);
    const actions = {
      ...rest,
      answerCheck,
      finish: () => keep({ doneAt: Date.now() }),
      go: (by: 1 | -1) => {
        const now = data ?? next;
        keep({ step: stepBeside(now.welcome.step, by, now.settings.people.length) });
      },
      answer: (answers: Welcome['answers']) => keep({ answers: { ...(data?.welcome ?? welcome).answers, ...answers } }),
    };
    render(<WelcomeView data={next} actions={actions} />, page.body);
  };
  const refresh = async (): Promise<void> => {
    try {
      const read = await readWelcomeData();
      // Where this page is, it knows best: what was answered meanwhile may still be on its way to the disk.
      paint(data ? { ...read, welcome: data.welcome } : read);
    } catch (error) {
      report(error, 'opening the first page');
      render(<Unreadable />, page.body);
    }
  };
  await startExit(page);
  await refresh();
  watchSettings(() => void refresh());
  browser.permissions.onAdded.addListener(() => void refresh());
  browser.permissions.onRemoved.addListener(() => void refresh());
}

/** Where to find help is shown elsewhere too, as soon as there is a plan to keep that in. */
async function keepAnswers(welcome: Welcome): Promise<void> {
  await changeWelcome((before) => ({ ...before, ...welcome }));
  const { safety } = welcome.answers;
  if (!safety) return;
  const wasAbused = safety.includes('hurt');
  await changeSettings((settings) =>
    settings.plan && Boolean(settings.plan.wasAbused) !== wasAbused ? changeCoping(settings, { wasAbused }) : settings,
  );
}
