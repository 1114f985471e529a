import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beside } from '../src/content/beside.ts';

export default defineUnlistedScript(() => {
  const scope = globalThis as { stillwaterBesides?: boolean };
  if (scope.stillwaterBesides) return;
  scope.stillwaterBesides = true;
  beside();
});
