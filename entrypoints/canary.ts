import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { canary } from '../src/content/canary.ts';

export default defineUnlistedScript(() => {
  const scope = globalThis as { stillwaterWatching?: boolean };
  if (scope.stillwaterWatching) return;
  scope.stillwaterWatching = true;
  canary();
});
