import { pauseAddress, type Visit } from '../core/pause-address.ts';
import { ownUrl } from './native.ts';

/** Takes the tab to the pause page, which tells the worker. A frame in somebody's page just stays closed. */
export function leave(account: string, visit: Visit): void {
  const url = window === window.top ? ownUrl(pauseAddress(account, visit)) : undefined;
  if (url) location.replace(url);
}
