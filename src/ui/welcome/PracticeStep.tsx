import { browser } from 'wxt/browser';
import { say } from '../text.ts';
import type { StepProps } from './WelcomeView.tsx';

/** The end: see it work, on people who do not exist. */
export const PracticeStep = ({ actions }: StepProps) => (
  <>
    <p>{say('helloPracticeText')}</p>
    <div class="row">
      <a class="button" href={browser.runtime.getURL('/practice.html')} onClick={actions.finish}>
        {say('helloPracticeOpen')}
      </a>
      <a href={browser.runtime.getURL('/dashboard.html')} onClick={actions.finish}>
        {say('openDashboard')}
      </a>
    </div>
    <p class="soft">{say('helloAgain')}</p>
  </>
);
