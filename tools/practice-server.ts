import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, normalize } from 'node:path';

/** Browsers resolve every name under `localhost` to this machine, without asking any network. */
const host = 'practice.localhost';
const folder = new URL('../practice/', import.meta.url);
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The policy that the feed would meet as a page of an extension: whatever works here works there. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";

export interface Practice {
  /** `http://practice.localhost:<port>`, without a slash at the end. */
  origin: string;
  close: () => void;
}

/** Serves Larkfield on a free port: its files under `/practice/`, the page itself for every other path. */
export async function servePractice(port = 0): Promise<Practice> {
  const server = createServer((request, response) => {
    const path = URL.parse(request.url ?? '/', `http://${host}`)?.pathname ?? '/';
    void answer(response, path.startsWith('/practice/') ? path.slice('/practice/'.length) : 'index.html');
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', ready);
  });
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://${host}:${(server.address() as AddressInfo).port}`, close };
}

async function answer(response: ServerResponse, name: string): Promise<void> {
  const type = types[extname(name)];
  const body = type && !normalize(name).startsWith('..') ? await readFile(new URL(name, folder)).catch(() => undefined) : undefined;
  if (!body || !type) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': type, 'content-security-policy': policy, 'cache-control': 'no-cache' }).end(body);
}
