import { document as asPage, type Expected, type Unseen } from '../unseen/cast.ts';
import { unseen } from '../unseen/pages.ts';
import { account, person, settings } from './people.ts';
import { expect, test } from './stage.ts';

/**
 * Sites that no file speaks for, by the links to somebody alone: how many of the units that link to them are gone, and whether anybody
 * else's is. Of all pages together nineteen in twenty have to be; of others, none.
 */

const host = 'unseen.example';
const leastShare = 0.95;

interface Seen {
  expected: Expected;
  what: string;
  isHeld: boolean;
  isWrong: boolean;
}

/** Runs in the page. */
function look(handle: string): (Seen & { isThere: boolean })[] {
  const inAll = (within: ParentNode, selector: string): Element[] => [
    ...within.querySelectorAll(selector),
    ...[...within.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? inAll(shadowRoot, selector) : [])),
  ];
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  /** Words or a picture of its own; a box that is left without any is nothing to be seen. */
  const says = (element: Element) =>
    element.matches('img, svg, input, button') ||
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  /** Whole words of an address, whatever stands around them. */
  const isTheirs = (link: Element) =>
    (link as HTMLAnchorElement).href.split(/[?#/=;,&]/).some((word) => word.replace(/^(?:user-|[~@])|\.html$/g, '') === handle);
  return inAll(document, '[data-expect]').map((unit) => {
    const expected = unit.getAttribute('data-expect') as Expected;
    const all = [unit, ...[unit, unit.shadowRoot].flatMap((each) => (each ? inAll(each, '*') : []))];
    const isThere = all.some((each) => isShown(each) && says(each));
    const namesThem = all.some((each) => each.matches('a[href]') && isTheirs(each) && isShown(each));
    const goesWithTheirs = unit.parentElement?.closest('[data-expect="gone"]');
    // What stands in a unit of its own is judged there.
    const own = all.filter((each) => each.childElementCount === 0 && (each.closest('[data-expect]') ?? unit) === unit);
    const isWhole = isShown(unit) && own.every((each) => !each.closest('[data-fold]'));
    return {
      expected,
      what: unit.getAttribute('data-fx') ?? '',
      isHeld: { gone: !isThere, rid: !namesThem, part: isThere && !namesThem, keep: true }[expected],
      isWrong: !goesWithTheirs && ((expected === 'keep' && !isWhole) || (expected === 'part' && !isThere)),
      isThere,
    };
  });
}

/** Runs in the page: every unit is taken out, and a copy of each comes back, one after the other. */
async function refill(): Promise<void> {
  const next = () =>
    new Promise<void>((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    });
  const isOpen = (unit: Element) => [unit, ...unit.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot);
  const units = [...document.querySelectorAll('[data-expect]')].filter(
    (unit) => !unit.parentElement?.closest('[data-expect]') && !isOpen(unit),
  );
  const places = units.map((unit) => {
    const place = document.createComment('');
    unit.replaceWith(place);
    return place;
  });
  await next();
  for (const [index, place] of places.entries()) {
    const copy = units[index]?.cloneNode(true) as Element;
    for (const each of [copy, ...copy.querySelectorAll('[data-fold]')]) each.removeAttribute('data-fold');
    place.replaceWith(copy);
    await next();
  }
}

test('nineteen in twenty units that link to somebody are gone, and of nobody else', async ({ stage }) => {
  test.setTimeout(480_000);
  const all: (Seen & { page: string })[] = [];
  for (const each of unseen) {
    const address = `https://${host}${each.path}`;
    stage.serve(address, asPage(each));
    await stage.settle(settings([]));
    const page = await stage.open(address);
    const seen = async (name: string) => all.push(...(await page.evaluate(look, each.handle)).map((one) => ({ page: name, ...one })));
    const before = await page.evaluate(look, each.handle);
    expect(before.filter(({ isThere }) => !isThere).map(({ what }) => `${each.name}: ${what}`)).toEqual([]);
    await stage.settle(keepingAway(each));
    await stage.visit(page, address);
    await expect(page.locator('html')).toHaveAttribute('data-veil', 'open');
    await seen(each.name);
    await page.evaluate(refill);
    await seen(`${each.name}, piece by piece`);
    await page.close();
  }
  const due = all.filter(({ expected }) => expected !== 'keep');
  const left = due.filter(({ isHeld }) => !isHeld).map(({ page, expected, what }) => `${page}: ${expected}: ${what}`);
  const share = 1 - left.length / due.length;
  console.log(`${unseen.length} unseen pages: ${due.length - left.length} of ${due.length} units (${(share * 100).toFixed(1)} %)`, left);
  expect(all.filter(({ isWrong }) => isWrong).map(({ page, what }) => `${page}: ${what}`)).toEqual([]);
  expect(share, left.join('\n')).toBeGreaterThanOrEqual(leastShare);
});

const keepingAway = ({ handle, route }: Unseen) => settings([person([{ ...account(host, [{ kind: 'handle', value: handle }]), route }])]);
