import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openUnitOf } from '../src/content/open-unit.ts';

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { stillwaterUnit: openUnitOf });
});
