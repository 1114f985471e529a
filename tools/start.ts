import { type Browser, findBrowser } from './browsers.ts';
import { buildExtension } from './build.ts';
import { installBrowser } from './install-browser.ts';
import { servePractice } from './practice-server.ts';
import { playStory } from './story/play.ts';
import { openWindow } from './window/window.ts';
import { readWishes, type Wishes } from './wishes.ts';

/** `npm start`: the extension, a browser and a small invented town to try it in. */

const wishes = readWishes(process.argv.slice(2), process.env, process.platform);

async function start(): Promise<void> {
  const browser = obtainBrowser(wishes);
  console.log(`Browser: ${browser.program}`);
  if (wishes.headless)
    console.log(
      'No window here, so the story plays by itself. It uses the test build: the sites are granted, for nobody can press the prompt.',
    );
  const extension = buildExtension(browser.family, wishes.headless);
  const practice = await servePractice();
  try {
    if (wishes.headless) await playStory(browser, extension, practice.origin);
    else await invite(browser, extension, practice.origin);
  } finally {
    practice.close();
  }
}

async function invite(browser: Browser, extension: string, origin: string): Promise<void> {
  console.log(`The practice feed is at ${origin}/ and opens now. What to do stands at its top.`);
  console.log('Stillwater opens a page of its own in a tab beside it, as it does for everybody on the first day.');
  console.log('Close the browser or press Ctrl-C to end.');
  await openWindow(browser, extension, `${origin}/`);
}

function obtainBrowser(wishes: Wishes): Browser {
  const found = findBrowser(wishes) ?? (installBrowser(wishes.family ?? 'chromium') ? findBrowser(wishes) : undefined);
  if (!found)
    throw new Error('No browser found: install Chrome, Chromium, Edge or Firefox, or name one in the environment variable BROWSER.');
  return found;
}

start().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
