import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { checkDraft } from '../src/core/draft.ts';

/** The word lists, for pages on which somebody has a channel: `channel.ts` asks for them when the user does. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { stillwaterDraft: checkDraft });
});
