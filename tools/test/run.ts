import { findBrowser } from '../browsers.ts';
import { installBrowser } from '../install-browser.ts';
import { readWishes } from '../wishes.ts';
import { steps } from './steps.ts';

/** `npm test`: everything, in the order of what is quickest to tell. Goes on after a failure, so that one run tells all. */

const families = ['chromium', 'firefox'] as const;

for (const family of families) {
  const wishes = { ...readWishes([], {}, process.platform), family };
  if (!findBrowser(wishes) && !installBrowser(family)) throw new Error(`The tests need ${family} too: please install it.`);
}

let passed = 0;
let failed = 0;
for (const step of steps) {
  console.log(`\n== ${step.name}`);
  const started = Date.now();
  const outcome = await step.run();
  passed += outcome.passed;
  failed += outcome.failed;
  console.log(`== ${step.name}: ${outcome.passed} passed, ${outcome.failed} failed, ${Math.round((Date.now() - started) / 1000)} s`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
