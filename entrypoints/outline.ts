import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { outline } from '../src/content/outline.ts';

/** Injected when the user reports a problem; the page of ours that asked for it calls it next. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { stillwaterOutline: outline });
});
