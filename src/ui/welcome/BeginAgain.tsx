import { browser } from 'wxt/browser';
import { say } from '../text.ts';

/** Among the settings: back to the questions of the first day. */
export const BeginAgain = () => (
  <section id="begin-again" aria-labelledby="begin-again-title">
    <h2 id="begin-again-title">{say('helloOpen')}</h2>
    <p class="soft">{say('helloOpenText')}</p>
    <div class="row">
      <a href={browser.runtime.getURL('/welcome.html')}>{say('open')}</a>
      <a href={browser.runtime.getURL('/practice.html')}>{say('helloPracticeOpen')}</a>
    </div>
  </section>
);
