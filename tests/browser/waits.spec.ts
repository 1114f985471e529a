import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { Settings } from '../../src/core/settings.ts';
import type { OneWeakening } from '../../src/core/weakening.ts';
import type { WaitsAnswer } from '../../src/messages.ts';
import { isAccessible } from './accessible.ts';
import { keepingBothAway, keepingRowanAway, person, robin, settings } from './people.ts';
import { expect, type Stage, test } from './stage.ts';

declare const browser: Browser;

/** What weakens waits, and every way around it that we could think of. */

const home = 'https://home.example/';
const rowans = `${home}@rowan@far.example`;
const robins = 'https://www.instagram.com/robin.invented/';
const hourMs = 3_600_000;

/** Says to the worker what one of our pages would say. */
const tell = (page: Page, name: string, body: unknown): Promise<WaitsAnswer | undefined> =>
  page.evaluate((message) => browser.runtime.sendMessage(message), { name, body });

const remove = (page: Page, person = 'person-1') => tell(page, 'weaken', { change: { kind: 'remove-person', person } });
const goThrough = (page: Page, account: string) => tell(page, 'askThrough', { account, intention: 'To read the note.', heldMs: 60_000 });

const people = (stage: Stage) =>
  stage.keeper.evaluate(async () => {
    const { settings } = (await browser.storage.local.get('settings')) as { settings: { people: { id: string }[] } };
    return settings.people.map(({ id }) => id);
  });
const pending = async (stage: Stage) => (await stage.waits()).pending.map(({ change }) => change.kind);
const stages = async (stage: Stage) => (await stage.waits()).openings.map(({ stage }) => stage);

test.beforeEach(async ({ stage }) => {
  stage.serve(`${home}*`, '<!doctype html><title>Somebody</title><h1>Somebody</h1>');
  stage.serve(robins, '<!doctype html><title>Robin</title><h1>Robin</h1>');
  await stage.settle(keepingBothAway);
});

test.describe('removing somebody', () => {
  test('waits, can be taken back, and is done at once for a pass', async ({ stage }) => {
    const page = await stage.openOwn('dashboard.html');
    const card = page.locator('#people article').first();
    await card.getByRole('button', { name: 'Remove', exact: true }).click();
    await card.getByRole('group').getByRole('button', { name: 'Remove' }).click();
    const row = page.getByRole('group', { name: 'Remove Person 1' });
    await expect(row.getByText(/^Takes effect .*20/)).toBeVisible();
    await isAccessible(page);
    await stage.paused(await stage.open(rowans));
    await row.getByRole('button', { name: 'Take it back' }).click();
    await expect(page.getByRole('heading', { name: 'Waiting' })).toBeHidden();
    expect(await people(stage)).toEqual(['person-1', 'person-2']);
    await remove(page);
    await expect(page.getByText('2 of 2 passes left.')).toBeVisible();
    await row.getByRole('button', { name: 'Use a pass' }).click();
    await expect.poll(() => people(stage)).toEqual(['person-2']);
    await remove(page, 'person-2');
    await expect(page.getByText('1 of 2 passes left.')).toBeVisible();
    await expect(page.getByText(/^.*The next one comes back on/)).toBeVisible();
    const seen = await stage.open(rowans);
    await expect(seen.getByRole('heading')).toHaveText('Somebody');
  });

  test('a moment after adding them is done at once', async ({ stage }) => {
    const page = await stage.openOwn('dashboard.html');
    await page.getByRole('button', { name: 'Name somebody' }).click();
    await page.getByLabel('Links or handles').fill('instagram.com/somebody.new');
    await page.getByRole('button', { name: 'Keep off my screen' }).click();
    const card = page.locator('#people').getByRole('article', { name: 'Person 2' });
    await card.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect(card.getByText('It was added only just now')).toBeVisible();
    await card.getByRole('group').getByRole('button', { name: 'Remove' }).click();
    await expect(card).toBeHidden();
    expect(await pending(stage)).toEqual([]);
  });

  test('is not done earlier by a reload, a second tab, a stopped worker or a clock that was moved', async ({ stage }) => {
    const page = await stage.openOwn('dashboard.html');
    await remove(page);
    await stage.ageWaits(25 * hourMs);
    await stage.killWorker();
    const second = await stage.openOwn('dashboard.html');
    await remove(second);
    await expect.poll(async () => (await stage.waits()).pending[0]?.wait.doubt).toBeGreaterThan(20 * hourMs);
    await page.evaluate(() => setTimeout(() => location.reload()));
    await expect(second.getByRole('group', { name: 'Remove Person 1' })).toBeVisible();
    expect(await people(stage)).toEqual(['person-1', 'person-2']);
    expect(await pending(stage)).toEqual(['remove-person']);
  });

  test('is asked of nobody by an address with words in it', async ({ stage }) => {
    const words = 'name=weaken&kind=remove-person&person=person-1&id=person-1&account=rowan&heldMs=60000&intention=x';
    for (const page of ['dashboard.html', 'pause.html', 'popup.html']) {
      await stage.openOwn(`${page}?${words}#${words}`);
    }
    expect(await stage.waits()).toMatchObject({ pending: [], openings: [], passes: [] });
    expect(await people(stage)).toEqual(['person-1', 'person-2']);
  });

  test('is asked of nobody by a page of the web', async ({ stage }) => {
    const page = await stage.open(`${home}about`);
    const heard = await page.evaluate(async () => {
      const message = { name: 'weaken', body: { change: { kind: 'remove-person', person: 'person-1' } } };
      window.postMessage(message, '*');
      document.dispatchEvent(new CustomEvent('message', { detail: message }));
      new BroadcastChannel('stillwater').postMessage(message);
      const scope = globalThis as unknown as Record<string, { runtime?: { sendMessage?: (message: unknown) => unknown } } | undefined>;
      return [scope.chrome, scope.browser].map((each) => typeof each?.runtime?.sendMessage);
    });
    expect(heard).toEqual(['undefined', 'undefined']);
    expect(await pending(stage)).toEqual([]);
  });
});

test.describe('the way through', () => {
  test('opens for one account, closes by itself, and takes its open tab along', async ({ stage }) => {
    const page = await stage.openOwn('dashboard.html');
    const asked = await goThrough(page, 'rowan');
    await stage.paused(await stage.open(rowans));
    await tell(page, 'usePass', { for: asked?.waits.openings[0]?.id });
    expect(await stages(stage)).toEqual(['open']);
    await expect(page.getByText(/^It is open until/)).toBeVisible();
    const seen = await stage.open(rowans);
    await expect(seen.getByRole('heading')).toHaveText('Somebody');
    await stage.paused(await stage.open(robins));
    await page.getByRole('button', { name: 'Close it now' }).click();
    await stage.paused(seen);
    // Before everything else that the page offers.
    await expect(seen.getByRole('heading', { level: 2 }).first()).toHaveText('One question');
    await isAccessible(seen);
    await stage.paused(await stage.open(rowans));
    await expect(page.getByRole('heading', { name: 'One question' })).toBeVisible();
    await isAccessible(page);
    expect((await stage.log()).slips).toEqual([]);
    await page.getByRole('button', { name: 'Yes', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'One question' })).toBeHidden();
    await expect.poll(async () => (await stage.log()).slips).toHaveLength(1);
  });

  test('closes when its time is over, by an alarm and without anybody doing anything', async ({ stage }) => {
    test.slow();
    const page = await stage.openOwn('dashboard.html');
    const asked = await goThrough(page, 'rowan');
    await tell(page, 'usePass', { for: asked?.waits.openings[0]?.id });
    const seen = await stage.open(rowans);
    await expect(seen.getByRole('heading')).toHaveText('Somebody');
    await stage.serveWaits(1_000);
    await stage.killWorker();
    // The alarm was set for half a minute.
    await expect.poll(() => stages(stage), { timeout: 60_000 }).toEqual(['over']);
    await stage.paused(seen);
  });

  test('is refused to a hand that did not hold, and asked for once by two tabs', async ({ stage }) => {
    const page = await stage.openOwn('dashboard.html');
    const hasty = await tell(page, 'askThrough', { account: 'rowan', intention: 'To read the note.', heldMs: 200 });
    expect(hasty?.refused).toBe('short');
    const second = await stage.openOwn('dashboard.html');
    await Promise.all([goThrough(page, 'rowan'), goThrough(second, 'rowan')]);
    expect(await stages(stage)).toEqual(['waiting']);
  });

  test('is asked for in a private window, seen outside it, and never logged', async ({ stage }) => {
    const page = await stage.openPrivate(`${home}about`);
    await stage.visit(page, rowans);
    await stage.paused(page);
    const asked = await goThrough(page, 'rowan');
    const [opening] = (await stage.waits()).openings;
    expect(opening).toMatchObject({ stage: 'waiting', intention: '', inPrivate: true });
    expect(asked?.waits.openings).toHaveLength(1);
    await tell(page, 'usePass', { for: opening?.id });
    await stage.visit(page, rowans);
    await expect(page.getByRole('heading')).toHaveText('Somebody');
    expect((await stage.waits()).passes).toHaveLength(1);
    await tell(stage.keeper, 'takeBack', { id: opening?.id });
    await stage.paused(page);
    expect(await stage.log()).toMatchObject({ attempts: [], slips: [], moments: [] });
    const stored = await stage.keeper.evaluate(async () => JSON.stringify(await browser.storage.local.get()));
    expect(stored).not.toContain('To read the note');
  });
});

test.describe('while the browser is closed', () => {
  test.use({ newBrowser: true });

  test('a wait goes on, and ends at its start', async ({ stage }) => {
    test.slow();
    await stage.settle(keepingRowanAway);
    await remove(await stage.openOwn('dashboard.html'));
    await goThrough(stage.keeper, 'rowan');
    await stage.ageWaits(23 * hourMs);
    await stage.restart();
    await expect.poll(async () => (await stage.waits()).pending[0]?.wait.served).toBeGreaterThan(22 * hourMs);
    expect(await people(stage)).toEqual(['person-1']);
    const page = await stage.openOwn('dashboard.html');
    await expect(page.getByText('opened while the browser was closed')).toBeVisible();
    await isAccessible(page);
    await page.locator('#waiting').getByRole('button', { name: 'All right' }).click();
    await expect(page.getByText('opened while the browser was closed')).toBeHidden();
    await stage.paused(await stage.open(rowans));
    await stage.ageWaits(2 * hourMs);
    await stage.restart();
    await expect.poll(() => people(stage)).toEqual([]);
    expect(await pending(stage)).toEqual([]);
  });
});

test('somebody near them is hidden and guarded; to let visits through again waits, and what else is hidden stays', async ({ stage }) => {
  const page = await stage.openOwn('dashboard.html');
  const card = page.locator('#people article').nth(1);
  await card.getByRole('button', { name: 'Show' }).click();
  await card.getByLabel('Somebody near them').check();
  await card.getByLabel('Stop visits to them').uncheck();
  const form = card.locator('form').filter({ hasText: 'Who is this?' });
  await form.getByRole('button', { name: 'Save' }).click();
  const row = page.getByRole('group', { name: 'Let visits to Person 1 through' });
  await expect(row).toBeVisible();
  await isAccessible(page);
  await stage.paused(await stage.open(robins));
  await row.getByRole('button', { name: 'Use a pass' }).click();
  await expect(row).toBeHidden();
  await expect((await stage.open(robins)).getByRole('heading', { name: 'Robin' })).toBeVisible();
  await stage.paused(await stage.open(rowans));
});

test('whatever weakens waits, each by its words, and nothing has changed meanwhile', async ({ stage }) => {
  const near = { ...person([robin], ['Robin Example'], 'person-2'), label: 'Person 2', circle: 'near' as const };
  const quiet = { id: 'q', hours: { from: 22 * 60, to: 7 * 60 } };
  const since = Date.UTC(2026, 8, 1);
  const before: Settings = {
    ...settings([...keepingRowanAway.people, near], ['home.example']),
    plan: { since, goalDays: 90, firmness: 'strict', waitMinutes: 30, counting: 'views', quiet: [quiet] },
  };
  await stage.settle(before);
  const page = await stage.openOwn('dashboard.html');
  const channel = { id: 'c', kind: 'messages', site: 'instagram', hours: { from: 480, to: 1200 }, purpose: 'children' } as const;
  const asked: [OneWeakening, string][] = [
    [{ kind: 'remove-person', person: 'person-1' }, 'Remove Person 1'],
    [{ kind: 'remove-account', account: 'robin' }, 'Remove an account of Person 2 on Instagram'],
    [{ kind: 'drop-name', person: 'person-1', name: 'Rowan Ashby' }, 'Remove a full name of Person 1'],
    [{ kind: 'drop-host', host: 'home.example' }, 'Stop covering home.example'],
    [{ kind: 'open-channel', person: 'person-2', channel }, 'Open a way to talk with Person 2'],
    [{ kind: 'refuse', account: 'robin', alias: { kind: 'id', value: '5550001111' } }, 'Forget something that was noted of Person 2'],
    [{ kind: 'switch-off', person: 'person-2', off: ['hiding'] }, 'Show Person 2 again'],
    [{ kind: 'switch-off', person: 'person-2', off: ['guard'] }, 'Let visits to Person 2 through'],
    [{ kind: 'mentions', to: 'part' }, 'Hide only the words about them, not the whole post'],
    [{ kind: 'firmness', to: 'gentle' }, 'Let changes wait only 10 minutes'],
    [{ kind: 'firmness', to: 'firm' }, 'Let changes wait only 24 hours'],
    [{ kind: 'wait', minutes: 5 }, 'Shorten the wait of the way through to 5 minutes'],
    [{ kind: 'counting', to: 'slips' }, 'Count only contact'],
    [{ kind: 'goal', days: 30 }, 'Lower the goal to 30 days'],
    [{ kind: 'goal' }, 'Leave the goal open'],
    [{ kind: 'quiet', quiet: { ...quiet, hours: { from: 23 * 60, to: 7 * 60 } } }, 'Change quiet hours to every day: 11:00 PM to 7:00 AM'],
    [{ kind: 'drop-quiet', quiet: 'q' }, 'Remove quiet hours, every day: 10:00 PM to 7:00 AM'],
  ];
  for (const [change] of asked) await tell(page, 'weaken', { change });
  const rows = page.locator('#waiting').getByRole('group');
  await expect(rows).toHaveCount(asked.length);
  for (const [, words] of asked) await expect(page.getByRole('group', { name: words, exact: true })).toBeVisible();
  const threeDays = (await stage.waits()).pending.map(({ wait }) => wait.ms / hourMs);
  expect(new Set(threeDays)).toEqual(new Set([72]));
  expect(await page.evaluate(async () => (await browser.storage.local.get('settings')).settings)).toEqual(before);
  await isAccessible(page);
});

test('two presses in one breath spend one pass, on the row that was meant', async ({ stage }) => {
  await remove(stage.keeper);
  await remove(stage.keeper, 'person-2');
  const page = await stage.openOwn('dashboard.html');
  // However long a slow machine takes for the second press, to the page it comes in the same breath.
  await page.evaluate(() => Object.defineProperty(Event.prototype, 'timeStamp', { get: () => 1_000 }));
  const pass = page.locator('#waiting').getByRole('button', { name: 'Use a pass' });
  await expect(pass).toHaveCount(2);
  await pass.first().click();
  await expect(pass).toHaveCount(1);
  // The next row has moved up, under the pointer.
  const under = () => page.evaluate(() => document.querySelector('#waiting button:hover')?.textContent);
  await expect.poll(under).toBe('Use a pass');
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await expect(page.getByText('1 of 2 passes left.')).toBeVisible();
  expect(await people(stage)).toEqual(['person-2']);
  expect((await stage.waits()).passes).toHaveLength(1);
});

test('what is asked for in a private window waits as well, and is seen outside it', async ({ stage }) => {
  const page = await stage.openPrivate(`${home}about`);
  await stage.visit(page, rowans);
  await stage.paused(page);
  await remove(page);
  expect(await pending(stage)).toEqual(['remove-person']);
  expect(await people(stage)).toEqual(['person-1', 'person-2']);
  const own = await stage.openOwn('dashboard.html');
  await own.getByRole('group', { name: 'Remove Person 1' }).getByRole('button', { name: 'Take it back' }).click();
  await expect.poll(() => pending(stage)).toEqual([]);
});

test('no address makes a page of ours run a script that would edit what is stored', async ({ stage }) => {
  for (const path of ['dashboard.html', 'pause.html']) {
    const page = await stage.openOwn(path);
    await page.evaluate(
      () =>
        new Promise((refused) => {
          document.addEventListener('securitypolicyviolation', refused, { once: true });
          location.href = "javascript:(globalThis.chrome ?? browser).storage.local.remove('settings')";
        }),
    );
  }
  expect(await people(stage)).toEqual(['person-1', 'person-2']);
});

test('to hide only the mention waits', async ({ stage }) => {
  const page = await stage.openOwn('dashboard.html');
  const form = page.locator('form').filter({ hasText: 'When others post about them' });
  await form.getByLabel('Hide only the tag').check();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('group', { name: 'Hide only the words about them' })).toBeVisible();
  expect(await pending(stage)).toEqual(['mentions']);
});
