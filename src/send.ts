import { browser } from 'wxt/browser';
import type { Answers, MessageBody, MessageName } from './messages.ts';

/** Apart from the map of messages: the pages that send need none of its schemas, and the popup has to be small. */

/** Sends a message of one of our pages to the worker. @returns undefined where the worker has nothing to say. */
export function send<Name extends MessageName>(
  name: Name,
  body: MessageBody<Name>,
): Promise<(Name extends keyof Answers ? Answers[Name] : unknown) | undefined> {
  return browser.runtime.sendMessage({ name, body });
}
