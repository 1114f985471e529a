import { browser } from 'wxt/browser';
import { report } from '../report.ts';

/**
 * In Chromium private windows have a worker of their own, that shares the storage but neither memory nor locks. What waits has one
 * writer, so that worker lays a request down in storage, where the other finds it and lays the answer beside it.
 */

const requestKey = 'request-';
const answerKey = 'answer-';
/** The other worker may have to be started first. */
const patienceMs = 10_000;

export interface Request {
  name: string;
  body: unknown;
}

export const isPrivateWorker = (): boolean => browser.extension.inIncognitoContext === true;

/** Passes a request on. @returns the answer; undefined where none comes. */
export async function passOn(request: Request): Promise<unknown> {
  const id = crypto.randomUUID();
  const { local } = browser.storage;
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const answer = changes[answerKey + id]?.newValue;
    if (answer !== undefined) resolve(answer);
  };
  const timer = setTimeout(() => resolve(undefined), patienceMs);
  local.onChanged.addListener(listen);
  try {
    await local.set({ [requestKey + id]: request });
    return await promise;
  } finally {
    clearTimeout(timer);
    local.onChanged.removeListener(listen);
    await local.remove([requestKey + id, answerKey + id]);
  }
}

/** What a worker left that was killed. A request that has just woken us comes with its event. */
async function forgetOld(): Promise<void> {
  const stored = Object.keys(await browser.storage.local.get());
  const old = stored.filter((key) => key.startsWith(requestKey) || key.startsWith(answerKey));
  if (old.length > 0) await browser.storage.local.remove(old);
}

/** Takes requests from the worker of private windows. @param answer what is answered; its own failure is an empty answer. */
export function takeRequests(answer: (request: Request) => Promise<unknown>): void {
  if (!isPrivateWorker()) void forgetOld().catch((error: unknown) => report(error, 'clearing old requests'));
  browser.storage.local.onChanged.addListener((changes) => {
    if (isPrivateWorker()) return;
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (!key.startsWith(requestKey) || newValue === undefined || newValue === null) continue;
      void answer(newValue as Request)
        .then((given) => browser.storage.local.set({ [key.replace(requestKey, answerKey)]: given ?? null }))
        .catch((error: unknown) => report(error, 'answering a private window'));
    }
  });
}
