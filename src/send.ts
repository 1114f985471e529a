import { browser } from 'wxt/browser';
import type { Answers, MessageBody, MessageName } from './messages.ts';

/** Apart from the map of messages: the pages that send need none of its schemas, and the popup has to be small. */

/** A worker that is being ended hears nothing for a moment (seen in Firefox 153). */
const tries = 4;
const pauseMs = 300;

/**
 * Sends a message of one of our pages to the worker; again where nobody was there to hear it, so that nothing can have been done.
 * @returns undefined where the worker has nothing to say.
 */
export async function send<Name extends MessageName>(
  name: Name,
  body: MessageBody<Name>,
): Promise<(Name extends keyof Answers ? Answers[Name] : unknown) | undefined> {
  for (let left = tries - 1; ; left--) {
    try {
      return await browser.runtime.sendMessage({ name, body });
    } catch (error) {
      if (left === 0 || !/receiving end does not exist/i.test(String(error))) throw error;
    }
    await new Promise((done) => setTimeout(done, pauseMs));
  }
}
