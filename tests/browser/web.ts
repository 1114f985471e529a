import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { certificate } from './certificate.ts';
import { sightingPath } from './frames.ts';

/** What a page answers with; a string is HTML. A body in pieces arrives piece by piece, as from a slow server. */
export type Answer = string | { status?: number; headers?: Record<string, string>; body?: string | readonly string[] };

export interface WebRequest {
  method: string;
  url: URL;
}

/**
 * The whole web, on this machine: it answers for every hostname, with the pages that the test serves and with 404 for
 * all others. The browsers are launched so that they look nowhere else.
 */
export class Web {
  /** Every request that left the browser for a site, as host and path, in order. Favicons are left out. */
  readonly requests: string[] = [];
  /** How many frames showed a watched node; see frames.ts. */
  sightings = 0;
  readonly #pages = new Map<string, Answer | ((request: WebRequest) => Answer)>();
  readonly #servers = [createHttpsServer(certificate(), this.#answerFor('https')), createHttpServer(this.#answerFor('http'))];

  /** @returns when it listens; `ports` may be read then. */
  async open(): Promise<this> {
    await Promise.all(this.#servers.map((server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done))));
    return this;
  }

  get ports(): { https: number; http: number } {
    const [https = 0, http = 0] = this.#servers.map((server: Server) => (server.address() as AddressInfo).port);
    return { https, http };
  }

  /** @param address with a `*` at its end it stands for everything that begins like it. */
  serve(address: string, answer: Answer | ((request: WebRequest) => Answer)): void {
    this.#pages.set(address.endsWith('*') ? address : new URL(address).href, answer);
  }

  forget(): void {
    this.#pages.clear();
    this.requests.length = 0;
    this.sightings = 0;
  }

  async close(): Promise<void> {
    for (const server of this.#servers) server.closeAllConnections();
    await Promise.all(this.#servers.map((server) => new Promise((done) => server.close(done))));
  }

  #answerFor(scheme: 'https' | 'http') {
    return ({ method = 'GET', url: path = '/', headers }: IncomingMessage, response: ServerResponse) => {
      const url = new URL(`${scheme}://${headers.host}${path}`);
      const { status = 200, headers: added, body = '' } = this.#answer({ method, url });
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', ...added });
      void send(response, body);
    };
  }

  #answer(request: WebRequest): Exclude<Answer, string> {
    const { host, pathname, search, href } = request.url;
    if (pathname === sightingPath) this.sightings += Number(search.slice(1));
    else if (pathname !== '/favicon.ico') this.requests.push(`${host}${pathname}${search}`);
    const served = this.#pages.get(href) ?? this.#pages.get(href.replace(search, '')) ?? this.#beginning(href);
    const answer = typeof served === 'function' ? served(request) : served;
    return typeof answer === 'string' ? { body: answer } : (answer ?? { status: 404 });
  }

  #beginning(href: string) {
    for (const [address, answer] of this.#pages) if (address.endsWith('*') && href.startsWith(address.slice(0, -1))) return answer;
    return undefined;
  }
}

/** Between the pieces of a slow answer: long enough that browsers paint what they have. */
const pieceMs = 60;

async function send(response: ServerResponse, body: string | readonly string[]): Promise<void> {
  for (const piece of typeof body === 'string' ? [] : body) {
    response.write(piece);
    await setTimeout(pieceMs);
  }
  response.end(typeof body === 'string' ? body : undefined);
}
