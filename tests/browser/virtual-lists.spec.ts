import { account, person, settings } from './people.ts';
import { expect, test } from './stage.ts';

/**
 * Lists that show thousands of chats have a few dozen rows, and fill them anew while the user scrolls: a row opens for
 * somebody else, closes for them again, and stays where the list has put it.
 */

interface Recycled {
  site: string;
  url: string;
  alias: Parameters<typeof account>[1][number];
  /** The row as it stands for somebody. `#row` is it. */
  html: string;
  /** `[selector, attribute or 'text', theirs, somebody else's]` */
  writes: [string, string, string, string][];
  /** What a closed row keeps, in pixels. */
  height: number;
}

const lists: Recycled[] = [
  {
    site: 'whatsapp',
    url: 'https://web.whatsapp.com/',
    alias: { kind: 'phone', value: '447700900123' },
    html: `<div id="pane-side"><div role="grid" data-testid="chat-list"><div role="row" id="row" data-testid="list-item-0" style="height: 72px; transform: translateY(72px)">
      <div data-testid="cell-frame-container"><div data-testid="cell-frame-title"><span dir="auto"></span></div></div></div></div></div>`,
    writes: [
      ['#row span', 'title', '+44 7700 900123', '+44 7700 900124'],
      ['#row span', 'text', '+44 7700 900123', '+44 7700 900124'],
    ],
    height: 72,
  },
  {
    site: 'telegram',
    url: 'https://web.telegram.org/a/',
    alias: { kind: 'id', value: '444444444' },
    html: `<div class="chat-list"><div class="ListItem Chat" id="row" style="height: 72px"><a class="ListItem-button"><div class="Avatar"></div><h3>Somebody</h3></a></div></div>`,
    writes: [
      ['#row .Avatar', 'data-peer-id', '444444444', '444444445'],
      ['#row a', 'href', '#444444444', '#444444445'],
    ],
    height: 72,
  },
  {
    site: 'discord',
    url: 'https://discord.com/channels/@me',
    alias: { kind: 'id', value: '222222222222222222' },
    html: `<ul data-list-id="private-channels-uid_1"><li id="row" style="height: 44px"><a data-list-item-id="private-channels-uid_1___333333333333333333"><img alt=" ">Somebody</a></li></ul>`,
    writes: [
      ['#row a', 'data-list-item-id', 'private-channels-uid_1___333333333333333333', 'private-channels-uid_1___333333333333333334'],
      [
        '#row img',
        'src',
        'https://cdn.discordapp.com/avatars/222222222222222222/a.webp',
        'https://cdn.discordapp.com/avatars/222222222222222223/a.webp',
      ],
    ],
    height: 0,
  },
];

for (const { site, url, alias, html, writes, height } of lists) {
  test(`${site}: a row that is filled for somebody else is shown, and closes when it is theirs again`, async ({ stage }) => {
    stage.serve(url, `<!doctype html><html><head><title>Chats</title></head><body>${html}</body></html>`);
    await stage.settle(settings([person([account(site, [alias])], ['Ex Person'])]));
    const page = await stage.open(url);
    const row = page.locator('#row');
    const fill = (whose: 'theirs' | 'other') =>
      page.evaluate(
        ([all, index]) => {
          for (const write of all) {
            const element = document.querySelector(write[0]);
            if (write[1] === 'text') element?.replaceChildren(write[index] as string);
            else element?.setAttribute(write[1], write[index] as string);
          }
        },
        [writes, whose === 'theirs' ? 2 : 3] as const,
      );
    for (let round = 0; round < 3; round++) {
      await fill('theirs');
      await expect(row).toBeHidden();
      expect(await row.evaluate((element) => element.getBoundingClientRect().height)).toBe(height);
      await fill('other');
      await expect(row).toBeVisible();
    }
  });
}

test('a message that follows another of its author goes along with it, both ways', async ({ stage }) => {
  const url = 'https://discord.com/channels/900/901';
  const face = (id: string) => `https://cdn.discordapp.com/avatars/${id}/a.webp`;
  const them = '222222222222222222';
  const somebody = '222222222222222223';
  const head = (id: string, number: number) =>
    `<li id="chat-messages-901-${number}"><img src="${face(id)}"><span id="message-username-${number}">Somebody</span><div id="message-content-${number}">one</div></li>`;
  const next = (number: number) => `<li id="chat-messages-901-${number}"><div id="message-content-${number}">more</div></li>`;
  stage.serve(url, `<!doctype html><ol data-list-id="chat-messages">${head(them, 1)}${next(2)}${head(somebody, 4)}${next(5)}</ol>`);
  await stage.settle(settings([person([account('discord', [{ kind: 'id', value: them }])])]));
  const page = await stage.open(url);
  const message = (number: number) => page.locator(`#chat-messages-901-${number}`);
  for (const theirs of [1, 2]) await expect(message(theirs)).toBeHidden();
  for (const others of [4, 5]) await expect(message(others)).toBeVisible();

  await message(2).evaluate((before, html) => before.insertAdjacentHTML('afterend', html), next(3));
  await expect(message(3)).toBeHidden();
  await message(5).evaluate((before, html) => before.insertAdjacentHTML('afterend', html), next(6));
  await expect(message(6)).toBeVisible();

  // Among so many changes that the page is looked at as a whole.
  await page.evaluate(
    ([theirs, others]) => {
      const spare = new Image();
      document.body.append(spare);
      for (let count = 300; count > 0; count--) spare.src = `data:,${count}`;
      document.querySelector('#chat-messages-901-3')?.insertAdjacentHTML('afterend', theirs);
      document.querySelector('#chat-messages-901-6')?.insertAdjacentHTML('afterend', others);
    },
    [next(31), next(61)] as const,
  );
  await expect(message(31)).toBeHidden();
  await expect(message(61)).toBeVisible();

  const recycled = (number: number, id: string) =>
    message(number).evaluate((row, src) => row.querySelector('img')?.setAttribute('src', src), face(id));
  await recycled(1, somebody);
  for (const open of [1, 2, 3]) await expect(message(open)).toBeVisible();
  await recycled(4, them);
  for (const shut of [4, 5, 6]) await expect(message(shut)).toBeHidden();
});
