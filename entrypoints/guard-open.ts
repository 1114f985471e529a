import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guard } from '../src/content/guard.ts';
import { openUnitOf } from '../src/content/open-unit.ts';

/** The same guard, for sites of which nothing is known. */
export default defineUnlistedScript(() => {
  const scope = globalThis as { stillwaterGuards?: boolean };
  if (scope.stillwaterGuards) return;
  scope.stillwaterGuards = true;
  guard(openUnitOf);
});
