import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { learn } from '../src/content/learn.ts';

export default defineUnlistedScript(() => {
  const scope = globalThis as { stillwaterLearns?: boolean };
  if (scope.stillwaterLearns) return;
  scope.stillwaterLearns = true;
  learn();
});
