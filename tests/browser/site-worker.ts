import type { Page } from '@playwright/test';
import type { Viewer } from './routes.ts';

/**
 * Opens a path of a site whose own service worker answers it. @param site a host of its own: its worker outlives a test.
 * @param answer what the worker answers with, but for the home page.
 */
export async function openWorked(viewer: Viewer, site: string, path: string, answer: string): Promise<Page> {
  viewer.serve(site, '<!doctype html><title>Home</title>');
  viewer.serve(`${site}worker.js`, {
    headers: { 'content-type': 'text/javascript' },
    body: `(${work})(${JSON.stringify(answer)}, '${site}')`,
  });
  const page = await viewer.open(site);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/worker.js');
    await navigator.serviceWorker.ready;
  });
  await viewer.visit(page, site + path);
  return page;
}

interface WorkerEvent extends Event {
  request: Request;
  waitUntil(done: Promise<unknown>): void;
  respondWith(answer: Response): void;
}

/** Runs in the worker. */
function work(answer: string, site: string): void {
  const scope = globalThis as unknown as { skipWaiting(): void; clients: { claim(): Promise<void> } };
  addEventListener('install', () => scope.skipWaiting());
  addEventListener('activate', (event) => (event as WorkerEvent).waitUntil(scope.clients.claim()));
  addEventListener('fetch', (event) => {
    const { request } = event as WorkerEvent;
    if (request.mode !== 'navigate' || request.url === site) return;
    (event as WorkerEvent).respondWith(new Response(answer, { headers: { 'content-type': 'text/html; charset=utf-8' } }));
  });
}
