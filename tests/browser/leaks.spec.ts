import { inWords, leaks } from './leaks.ts';
import { painted } from './painted.ts';
import { account, person, settings } from './people.ts';
import { expect, test } from './stage.ts';

/** The detector itself: it has to find what is planted, and nothing beside it. Nothing is hidden on these pages. */

const home = 'https://www.instagram.com/';
const aliases = [
  { kind: 'handle' as const, value: 'rook.amsel' },
  { kind: 'id' as const, value: '5550001111' },
];
const keepingRookAway = settings([person([account('instagram', aliases)], ['Rook Amsel'])]);
const around = (body: string, head = '<title>Home</title>') =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const planted: [string, string, string?][] = [
  ['a link', '<a href="/Rook.Amsel/?x=1">Somebody</a>'],
  ['a link through a redirect', '<a href="https://l.instagram.com/?u=https%3A%2F%2Fwww.instagram.com%2Frook.amsel%2F">here</a>'],
  ['a text', '<p>With Rook Amsel</p>'],
  ['a handle in a text', '<p>by @rook.amsel.</p>'],
  ['a name in pieces', '<p><span>Rook</span> <b>Amsel</b></p>'],
  ['a handle in pieces', '<p>@<span>rook</span><span>.amsel</span></p>'],
  ['a handle with a joiner in it', '<p>rook&#8203;.&#8288;amsel</p>'],
  ['a name in other letters of the same kind', '<p>Ｒｏｏｋ　Ａｍｓｅｌ</p>'],
  ['a label', '<button aria-label="Story by rook.amsel">x</button>'],
  ['a description', '<button aria-description="Rook Amsel, 2 h">x</button>'],
  ['a label from elsewhere', '<div role="row" aria-labelledby="a">x</div><span id="a" style="display:none">Rook Amsel</span>'],
  ['a tooltip', '<i title="rook.amsel">x</i>'],
  ['a placeholder', '<input placeholder="Message Rook Amsel">'],
  ['what is typed', '<input value="rook.amsel">'],
  ['a picture with words', '<img src="data:," alt="Photo by Rook Amsel" width="9" height="9">'],
  ['the address of a picture', '<img src="https://cdn.example/u/5550001111/a.jpg" alt="" width="9" height="9">'],
  ['the title of the page', '<p>x</p>', '<title>Rook Amsel (@rook.amsel)</title>'],
  ['the icon of the page', '<p>x</p>', '<title>x</title><link rel="icon" href="https://www.instagram.com/rook.amsel/icon.png">'],
  ['a root', '<div><template shadowrootmode="open"><p>Rook Amsel</p></template></div>'],
  ['a frame', '<iframe srcdoc="<p>Rook Amsel</p>"></iframe>'],
  ['what a stylesheet says', '<style>p::after{content:"Rook Amsel"}</style><p>x</p>'],
];

const harmless: [string, string][] = [
  ['a longer handle', '<a href="/rook.amsel.fan/">rook.amsel.fan</a> <a href="/xrook.amsel/">xrook.amsel</a>'],
  ['a longer name', '<p>Rook Amselton</p><p>Rook Amsel-Field</p><p>Rook Amsel Field</p>'],
  ['a namesake', '<a href="/rook.of.elsewhere/">Rook Amsel</a>'],
  ['words in boxes of their own', '<div>Rook</div><div>Amsel</div>'],
  ['a tag', '<p>#rook.amsel</p>'],
  ['what is hidden', '<div style="display:none">Rook Amsel</div><div style="visibility:hidden">Rook Amsel</div>'],
  ['a hidden line of a label', '<div role="row" aria-labelledby="a">x</div><p id="a">Trip <i style="display:none">Rook Amsel</i></p>'],
];

for (const [what, body, head] of planted) {
  test(`finds ${what}`, async ({ stage }) => {
    stage.serve(home, around(body, head));
    const found = await painted(await stage.open(home));
    expect(leaks(found, found, keepingRookAway, home).traces.map(inWords)).not.toEqual([]);
  });
}

for (const [what, body] of harmless) {
  test(`leaves ${what} alone`, async ({ stage }) => {
    stage.serve(home, around(body));
    const found = await painted(await stage.open(home));
    expect(leaks(found, found, keepingRookAway, home).traces.map(inWords)).toEqual([]);
  });
}

test('tells what is gone with them from what is gone for nothing', async ({ stage }) => {
  stage.serve(
    home,
    around(
      '<article><a href="/rook.amsel/">R</a><p>a</p></article><article id="b"><a href="/bob/">Bob</a><p>b</p></article><article>c</article>',
    ),
  );
  const page = await stage.open(home);
  const without = await painted(page);
  await page.addStyleTag({ content: 'article:not(:last-child) { display: none }' });
  const { traces, losses } = leaks(await painted(page), without, keepingRookAway, home);
  expect(traces).toEqual([]);
  expect(losses.map(({ how, text }) => `${how}: ${text}`)).toEqual([`link: ${home}bob/`]);
});
