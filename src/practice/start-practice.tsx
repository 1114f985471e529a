import { render } from 'preact';
import { browser } from 'wxt/browser';
import { setVeil } from '../content/veil.ts';
import { startExit } from '../ui/exit/start-exit.tsx';
import { setPageLanguage } from '../ui/text.ts';
import { Guide, type Stage } from './Guide.tsx';
import { guardHere } from './guard-here.ts';
import { judgeOf, rowan } from './larkfield.ts';

/** This tab remembers, and nothing else does: how far one is, and whom one named. */
const memory = 'practice';
interface Memory {
  stage: Stage;
  text: string;
}

/** The practice feed as a page of ours: the feed itself is the one that `npm start` serves. */
export function startPractice(page: Document): void {
  setPageLanguage(page);
  const guide = page.getElementById('guide');
  const feed = page.getElementById('mastodon');
  if (!guide || !feed) return;
  let { stage, text } = recall();
  let hidden = 0;
  const paint = () =>
    render(
      <Guide
        {...{ stage, hidden }}
        onName={name}
        onVisit={visit}
        onAgain={() => {
          stage = 'new';
          location.replace('/practice.html');
        }}
        dashboard={browser.runtime.getURL('/dashboard.html')}
      />,
      guide,
    );
  const guard = (): boolean => {
    const matcher = judgeOf(text);
    if (!matcher) return false;
    guardHere(matcher, (count) => {
      if (count === hidden) return;
      hidden = count;
      paint();
    });
    return true;
  };
  const remember = () => sessionStorage.setItem(memory, JSON.stringify({ stage, text } satisfies Memory));
  const name = (typed: string): boolean => {
    text = typed;
    if (!guard()) return false;
    stage = 'named';
    remember();
    paint();
    return true;
  };
  const visit = () => {
    location.hash = new URL(rowan).pathname;
  };
  // Whoever comes back from the pause has seen it all.
  if (stage !== 'new') guard();
  addEventListener('pagehide', () => {
    if (stage === 'named' && page.documentElement.dataset.veil === 'shut') stage = 'paused';
    remember();
  });
  paint();
  setVeil('open');
  void startExit(page);
}

function recall(): Memory {
  const kept: unknown = JSON.parse(sessionStorage.getItem(memory) ?? 'null');
  const { stage, text } = (kept ?? {}) as Partial<Memory>;
  return (stage === 'named' || stage === 'paused') && typeof text === 'string' ? { stage, text } : { stage: 'new', text: '' };
}
