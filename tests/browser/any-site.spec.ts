import { account, person, settings } from './people.ts';
import { expect, test } from './stage.ts';

/** A site that no file speaks for: the user says who is meant, and links are all there is. */

const club = 'https://club.example/';
const row = (id: string, member: string) =>
  `<li id="${id}"><a href="/view.php?x=2&member=${member}">${member}</a> <span>has a new hat</span></li>`;

test('say which part of a link is the person; links to it are hidden, and a visit is stopped', async ({ stage }) => {
  stage.serve(
    club,
    `<!doctype html><title>Club</title><ul>${row('theirs', 'rowan_a')}${row('alike', 'rowan_ab')}${row('hers', 'ada')}</ul>`,
  );
  stage.serve('https://club.example/view.php*', '<!doctype html><h1>A member</h1>');
  const popup = await stage.openOwn('popup.html');
  await popup.getByLabel('Links or handles').fill('https://club.example/view.php?x=1&member=rowan_a');
  const parts = popup.getByRole('group', { name: 'Which part of the link is the person?' });
  await parts.getByRole('button', { name: 'rowan_a' }).click();
  await expect(parts).toBeHidden();
  await popup.getByRole('button', { name: 'Keep off my screen' }).click();
  await expect(popup.getByRole('heading', { name: 'Today is the first day.' })).toBeVisible();

  const page = await stage.open(club);
  await expect(page.locator('#theirs')).toBeHidden();
  for (const others of ['#alike', '#hers']) await expect(page.locator(others)).toBeVisible();
  await page.locator('#hers a').click();
  await expect(page.getByRole('heading', { name: 'A member' })).toBeVisible();
  await stage.visit(page, 'https://club.example/view.php?x=9&member=Rowan_A');
  await stage.paused(page);
  await expect.poll(async () => (await stage.log()).attempts).toMatchObject([{ kind: 'profile', active: true }]);
});

test('elements that the page makes itself, one in another and one after the other, are looked into', async ({ stage }) => {
  const them = { ...account('club.example', [{ kind: 'handle', value: 'rowan_a' }]), route: '/u/:handle/*' };
  const make = `
    const link = (who) => '<a href="/u/' + who + '">' + who + '</a>';
    customElements.define('club-post', class extends HTMLElement {
      connectedCallback() {
        const words = this.innerHTML;
        this.replaceChildren();
        this.attachShadow({ mode: 'closed' }).innerHTML = '<header><club-person who="' + this.id + '"></club-person></header><p>' + words + '</p>';
      }
    });
    window.late = () => customElements.define('club-person', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'closed' }).innerHTML = link(this.getAttribute('who')); }
    });`;
  const post = (who: string) =>
    `<club-post id="${who}">${who === 'bo' ? 'With <club-person who="rowan_a"></club-person>' : 'A hat'}</club-post>`;
  const posts = ['ada', 'rowan_a', 'rowan_ab', 'bo'].map(post).join('');
  stage.serve(club, `<!doctype html><title>Club</title><h1>Hats</h1><main>${posts}</main><script>${make}</script>`);
  await stage.settle(settings([person([them])]));
  const page = await stage.open(club);
  await expect(page.locator('#rowan_a')).toBeVisible();
  await page.evaluate(() => (globalThis as unknown as { late(): void }).late());
  await expect(page.locator('#rowan_a').first()).toBeHidden();
  await page.locator('main').evaluate((main) => {
    main.insertAdjacentHTML('beforeend', '<club-post id="cleo"></club-post><club-post id="rowan_a" class="again"></club-post>');
  });
  await expect(page.locator('.again')).toBeHidden();
  for (const other of ['ada', 'rowan_ab', 'bo', 'cleo']) await expect(page.locator(`#${other}`)).toBeVisible();
});

test('an element gets its root late, on a page full of elements that never get one', async ({ stage }) => {
  const them = { ...account('club.example', [{ kind: 'handle', value: 'rowan_a' }]), route: '/u/:handle/*' };
  const post = (who: string) => `<club-row><club-post id="${who}"></club-post></club-row>`;
  const make = `
    customElements.define('club-post', class extends HTMLElement {
      fill() { this.attachShadow({ mode: 'open' }).innerHTML = '<a href="/u/' + this.id + '">' + this.id + '</a>: a hat'; }
    });
    document.getElementById('ada').fill();`;
  const rest = '<club-space></club-space>'.repeat(3_000);
  stage.serve(
    club,
    `<!doctype html><title>Club</title><main>${['ada', 'rowan_a', 'bo'].map(post).join('')}${rest}</main><script>${make}</script>`,
  );
  await stage.settle(settings([person([them])]));
  const page = await stage.open(club);
  await expect(page.locator('html')).toHaveAttribute('data-veil', 'open');
  for (const who of ['bo', 'rowan_a']) await page.locator(`#${who}`).evaluate((each) => (each as unknown as { fill(): void }).fill());
  await expect(page.locator('#rowan_a')).toBeHidden();
  for (const other of ['ada', 'bo']) await expect(page.locator(`#${other}`)).toBeVisible();
});
