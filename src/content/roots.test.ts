import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type RootsIn, roots, rules } from './roots.ts';

const plain = (css: string) =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/[\s"]+/g, '')
    .replace(/;}/g, '}');

test('boxes close in a shadow root as they do in the page', () => {
  const veil = plain(readFileSync('public/veil.css', 'utf8'));
  expect(plain(rules)).toBe(veil.slice(veil.indexOf('[data-fold=gone]')));
});

describe('a host that has no root', () => {
  const frames: (() => void)[] = [];
  class Host {
    isConnected = true;
    shadowRoot: ShadowRoot | null = null;
    get openOrClosedShadowRoot() {
      return this.shadowRoot;
    }
    matches = () => false;
  }
  class Silent {
    observe = () => undefined;
    unobserve = () => undefined;
    replaceSync = () => undefined;
  }
  beforeEach(() => {
    frames.length = 0;
    vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: ({ shadowRoot }: Host) => shadowRoot } });
    vi.stubGlobal('Element', Host);
    vi.stubGlobal('ShadowRoot', class {});
    for (const name of ['CSSStyleSheet', 'ResizeObserver', 'MutationObserver']) vi.stubGlobal(name, Silent);
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const drawn = (count: number) => {
    for (; count > 0; count--) for (const frame of frames.splice(0)) frame();
  };
  const within = (...hosts: Host[]) => ({ querySelectorAll: () => hosts }) as unknown as ParentNode;

  test('is looked at before each frame, once, and after a while no more', () => {
    const late = vi.fn();
    const rootsIn = roots('x-host', () => undefined, late);
    const [one, other] = [new Host(), new Host()];
    rootsIn(within(one, other));
    rootsIn(within(one));
    expect(frames).toHaveLength(1);
    drawn(121);
    expect(frames).toHaveLength(1);
    drawn(1);
    expect(frames).toHaveLength(0);
    // A new one is looked at soon again.
    rootsIn(within(new Host()));
    expect(frames).toHaveLength(1);
  });

  test('is forgotten when it is gone', () => {
    const rootsIn = roots(
      'x-host',
      () => undefined,
      () => undefined,
    );
    const host = new Host();
    rootsIn(within(host));
    host.isConnected = false;
    drawn(1);
    expect(frames).toHaveLength(0);
  });

  test('that another one brings along is looked at in the same round', () => {
    const outer = new Host();
    const inner = new Host();
    const late = vi.fn(() => rootsIn(within(inner)));
    const rootsIn: RootsIn = roots('x-host', () => undefined, late);
    rootsIn(within(outer));
    outer.shadowRoot = {} as ShadowRoot;
    drawn(1);
    expect(late).toHaveBeenCalledOnce();
    expect(frames).toHaveLength(1);
    drawn(5);
    expect(frames).toHaveLength(1);
  });
});
