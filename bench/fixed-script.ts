import { readFileSync } from 'node:fs';

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
 * classes change, posts come late. `begin` starts it, and answers with what the page measured. The posts are rendered the
 * way such sites render them, by a component framework (the one that our own pages use).
 */
export function feedPage(posts: string[], batch: number): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>Feed</title><style>${style}</style></head><body><div role="feed"></div>
    <script type="application/json" id="posts">${JSON.stringify(posts).replaceAll('</', '<\\/')}</script>
    <script type="module">${framework()}
      window.begin = (${runInPage})(${batch}, framework);</script></body></html>`;
}

/** Its module with the two functions that are used given a name of our own. */
function framework(): string {
  const source = readFileSync(new URL(import.meta.resolve('preact')), 'utf8').replace(/\/\/# sourceMappingURL=.*/, '');
  const names =
    /export\{([^}]*)\}/
      .exec(source)?.[1]
      ?.split(',')
      .map((each) => each.split(' as ')) ?? [];
  const local = (name: string) => names.find(([here, out = here]) => out === name)?.[0];
  return `${source.replace(/export\{[^}]*\};?/, '')};const framework={h:${local('h')},render:${local('render')}};`;
}

const style = `body{margin:0;font:14px/1.4 sans-serif}[role=feed]{width:600px;margin:auto}article{padding:8px;border-bottom:1px solid #ddd}
  i{display:inline-block;width:16px;height:16px;background:#ccc}.hot{color:#a40}.media,[role=group]{display:flex;gap:4px}svg{width:9px;height:9px}`;

type Framework = Pick<typeof import('preact'), 'h' | 'render'>;

function runInPage(batch: number, { h, render }: Framework): () => Promise<Run> {
  const place = document.querySelector('[role="feed"]') as Element;
  /** Posts as a site gets them: data, of which it makes elements. */
  type Tree = string | { tag: string; attributes: Record<string, string>; children: Tree[] };
  const treeOf = (node: Node): Tree =>
    node instanceof Element
      ? {
          tag: node.localName,
          attributes: Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
          children: [...node.childNodes].map(treeOf),
        }
      : (node.nodeValue ?? '');
  const parse = (html: string) => treeOf(new DOMParser().parseFromString(html, 'text/html').body.firstElementChild as Element);
  const posts = (JSON.parse(document.querySelector('#posts')?.textContent ?? '[]') as string[]).map(parse);
  const made = (tree: Tree): ReturnType<typeof h> | string =>
    typeof tree === 'string' ? tree : h(tree.tag, tree.attributes, ...tree.children.map(made));
  const counters: Element[] = [];
  /** Each post is a root of its own, so that no other is rendered again when it comes. */
  const put = (tree: Tree, before: Element | null) => {
    const holder = document.createDocumentFragment();
    render(made(tree) as ReturnType<typeof h>, holder);
    counters.push(...holder.querySelectorAll('.count'));
    place.insertBefore(holder, before);
  };
  /** Without chance: every run is the same. */
  const change = (step: number) => {
    for (let index = 0; index < 20; index++) {
      const counter = counters[(step * 31 + index * 17) % counters.length];
      if (counter?.firstElementChild) counter.firstElementChild.textContent = String(step);
      counter?.classList.toggle('hot');
      const row = place.children[(step * 13 + index * 7) % place.childElementCount];
      row?.classList.toggle('seen');
      row?.setAttribute('aria-posinset', String(step));
    }
  };
  const steps = [
    ...Array.from({ length: posts.length / batch }, (_, index) => () => {
      for (const post of posts.slice(index * batch, (index + 1) * batch)) put(post, null);
    }),
    ...Array.from({ length: 120 }, (_, index) => () => {
      scrollTo(0, (document.documentElement.scrollHeight * index) / 120);
      if (index % 10 === 0) place.append(place.children[index * 3] as Element);
      if (index % 12 === 0) put(posts[index] as Tree, place.firstElementChild);
    }),
  ];
  const { port1, port2 } = new MessageChannel();
  return () =>
    new Promise((done) => {
      let [index, busy, missed, last, first, begin] = [0, 0, 0, 0, 0, 0];
      // Plain callbacks, not promises: only their time is counted as script by the browser.
      const frame = (at: number) => {
        begin = performance.now();
        first ||= begin;
        if (last > 0 && at - last > 25) missed++;
        last = at;
        steps[index]?.();
        change(index++);
        port2.postMessage(undefined);
      };
      port1.onmessage = () => {
        busy += performance.now() - begin;
        if (index < steps.length) requestAnimationFrame(frame);
        else {
          const wall = performance.now() - first;
          done({
            busy,
            wall,
            missed,
            nodes: document.querySelectorAll('*').length,
            folded: document.querySelectorAll('[data-fold]').length,
          });
        }
      };
      requestAnimationFrame(frame);
    });
}
