import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guard } from '../src/content/guard.ts';
import { unitOf } from '../src/content/unit.ts';

export default defineUnlistedScript(() => {
  // Injected again into a tab that is open already: one guard is enough. The flag lives in our own world.
  const scope = globalThis as { stillwaterGuards?: boolean };
  if (scope.stillwaterGuards) return;
  scope.stillwaterGuards = true;
  guard(unitOf);
});
