import { rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { newPlace } from '../tests/browser/chromium.ts';
import { watched } from '../tests/browser/frames.ts';
import { feed, post } from '../tests/browser/people.ts';
import { ended, keepRowanAway, startAlone, visitAndLeave } from '../tests/browser/unattached.ts';
import { Web } from '../tests/browser/web.ts';

/** A feed that Chromium renders before the user goes there. */

const home = 'https://home.example/';
const waitMs = 60_000;

export async function measurePrerender() {
  const seen = { browser: 'chromium' as const, what: 'a page that was prerendered', loads: 1, controlLoads: 1 };
  return { ...seen, with: await framesOf(true), without: await framesOf(false) };
}

async function framesOf(installed: boolean): Promise<number> {
  const web = await new Web().open();
  const place = await newPlace();
  const browser = startAlone(web, place, installed);
  try {
    if (installed) await keepRowanAway(place);
    const wasShown = serve(web, installed);
    await visitAndLeave(place, `${home}start`);
    await inTime(wasShown);
    return web.sightings;
  } finally {
    await ended(browser);
    await web.close();
    await rm(place.folder, { recursive: true, force: true });
  }
}

/** @returns when the prerendered page has been on screen for a while. */
function serve(web: Web, installed: boolean): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  web.serve(`${home}start`, startPage);
  web.serve(`${home}feed`, watched(feed(post('rowan@far.example', 'Rowan Ashby', 'data-watch') + post('ada', 'Ada Finch') + tells)));
  web.serve(`${home}shown`, ({ url }) => {
    if (installed && url.search !== '?open') reject(new Error('The prerendered page was not opened.'));
    else resolve();
    return '';
  });
  return promise;
}

/** When nobody is attached any more it asks for the feed ahead of time, and goes there. */
const startPage = `<!doctype html><title>Start</title><h1>Start</h1><script>
  setTimeout(() => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = '{ "prerender": [{ "urls": ["/feed"], "eagerness": "immediate" }] }';
    document.head.append(rules);
    setTimeout(() => { location.href = '/feed'; }, 3000);
  }, 2000);</script>`;

/** Only a page that came out of a prerender says that it was shown. */
const tells = `<script>
  if (document.prerendering) document.addEventListener('prerenderingchange', () => setTimeout(() => fetch('/shown?' + document.documentElement.dataset.veil), 1000));
</script>`;

function inTime(shown: Promise<void>): Promise<void> {
  const late = setTimeout(waitMs, undefined, { ref: false }).then(() => Promise.reject(new Error('Nothing was prerendered.')));
  return Promise.race([shown, late]);
}
