import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { channel } from '../src/content/channel.ts';

export default defineUnlistedScript(() => {
  // Injected again into a tab that is open already: one banner is enough.
  const scope = globalThis as { stillwaterChannels?: boolean };
  if (scope.stillwaterChannels) return;
  scope.stillwaterChannels = true;
  channel();
});
