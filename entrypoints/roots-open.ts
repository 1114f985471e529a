import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openRootsOf } from '../src/content/roots-open.ts';

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { stillwaterRoots: openRootsOf });
});
