/** What a page measured of itself while it ran the fixed script; in milliseconds, but for counts. */
export interface Run {
  /** Time from each step's beginning to the end of its frame, added up: script, style, layout and paint. */
  busy: number;
  /** From the first step to the last. */
  wall: number;
  /** Frames that came more than half a frame late. */
  missed: number;
  nodes: number;
  folded: number;
}

/**
 * A page that builds a feed and scrolls through it, always in the same steps: batches of posts come in, counters count,
 * classes change, posts come late. `begin` starts it, and answers with what the page measured.
 */
export function feedPage(posts: string[], batch: number): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>Feed</title><style>${style}</style></head><body><div role="feed"></div>
    <script type="application/json" id="posts">${JSON.stringify(posts).replaceAll('</', '<\\/')}</script>
    <script>window.begin = (${runInPage})(${batch});</script></body></html>`;
}

const style = `body{margin:0;font:14px/1.4 sans-serif}[role=feed]{width:600px;margin:auto}article{padding:8px;border-bottom:1px solid #ddd}
  i{display:inline-block;width:16px;height:16px;background:#ccc}.hot{color:#a40}.media,[role=group]{display:flex;gap:4px}svg{width:9px;height:9px}`;

function runInPage(batch: number): () => Promise<Run> {
  const place = document.querySelector('[role="feed"]') as Element;
  const posts = JSON.parse(document.querySelector('#posts')?.textContent ?? '[]') as string[];
  const { port1, port2 } = new MessageChannel();
  const frameBegins = () => new Promise<number>((done) => requestAnimationFrame(done));
  const frameEnds = () =>
    new Promise<void>((done) => {
      port1.onmessage = () => done();
      port2.postMessage(undefined);
    });
  const counters = place.getElementsByClassName('count');
  /** Without chance: every run is the same. */
  const change = (step: number) => {
    for (let index = 0; index < 20; index++) {
      const counter = counters[(step * 31 + index * 17) % counters.length];
      if (counter?.firstElementChild) counter.firstElementChild.textContent = String(step);
      counter?.classList.toggle('hot');
      const row = place.children[(step * 13 + index * 7) % place.children.length];
      row?.classList.toggle('seen');
      row?.setAttribute('aria-posinset', String(step));
    }
  };
  const steps = [
    ...Array.from({ length: posts.length / batch }, (_, index) => () => {
      place.insertAdjacentHTML('beforeend', posts.slice(index * batch, (index + 1) * batch).join(''));
    }),
    ...Array.from({ length: 120 }, (_, index) => () => {
      scrollTo(0, (document.documentElement.scrollHeight * index) / 120);
      if (index % 10 === 0) place.append(place.children[index * 3] as Element);
      if (index % 12 === 0) place.insertAdjacentHTML('afterbegin', posts[index] as string);
    }),
  ];
  return async () => {
    let [busy, missed, last, first] = [0, 0, 0, 0];
    for (const [index, step] of steps.entries()) {
      const at = await frameBegins();
      const begin = performance.now();
      first ||= begin;
      if (last > 0 && at - last > 25) missed++;
      last = at;
      step();
      change(index);
      await frameEnds();
      busy += performance.now() - begin;
    }
    const wall = performance.now() - first;
    return { busy, wall, missed, nodes: document.querySelectorAll('*').length, folded: document.querySelectorAll('[data-fold]').length };
  };
}
