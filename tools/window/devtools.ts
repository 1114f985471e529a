import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

export type Devtools = <Result>(method: string, params?: object) => Promise<Result>;

interface Reply {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

/** Speaks the DevTools protocol with a browser that was started with `--remote-debugging-pipe`: it listens at 3 and answers at 4. */
export function devtools(browser: ChildProcess): Devtools {
  const [, , , input, output] = browser.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, (reply: Reply) => void>();
  let rest = '';
  output.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const reply of messages.map((message) => JSON.parse(message) as Reply)) {
      waiting.get(reply.id ?? 0)?.(reply);
      waiting.delete(reply.id ?? 0);
    }
  });
  // A browser that is closing takes no more words; that it ends is noticed elsewhere.
  input.on('error', () => undefined);
  let last = 0;
  return (method, params = {}) =>
    new Promise((done, failed) => {
      const id = ++last;
      waiting.set(id, ({ result, error }) => (error ? failed(new Error(error.message)) : done(result as never)));
      input.write(`${JSON.stringify({ id, method, params })}\0`);
    });
}
