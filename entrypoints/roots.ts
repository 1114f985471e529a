import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { roots } from '../src/content/roots.ts';

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { stillwaterRoots: roots });
});
