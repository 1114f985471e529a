import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { Settings } from '../../src/core/settings.ts';
import { copiesName } from '../../src/stores/copies.ts';
import { logName } from '../../src/stores/log.ts';
import { isAccessible } from './accessible.ts';
import { keepingBothAway, keepingRowanAway, person, robin, settings } from './people.ts';
import { expect, type Stage, test } from './stage.ts';

declare const browser: Browser;

/** What outlives a browser: backups, copies, damaged disks, and nothing at all after erasing. */

const rowans = 'https://home.example/@rowan@far.example';
const passphrase = 'a quiet lake at night';
const data = (page: Page) => page.locator('#data');
const stored = (stage: Stage) => stage.keeper.evaluate(async () => (await browser.storage.local.get('settings')).settings as Settings);
const everything = (page: Page) =>
  page.evaluate(async () => {
    // What the browser's clock, or a look at the page, writes meanwhile is no change.
    const { lastAlive, latest, synced, seen, ...rest } = await browser.storage.local.get();
    return JSON.stringify(rest);
  });

/** The user saves a backup, and has the file. */
async function save(page: Page, words?: string): Promise<{ name: string; text: string }> {
  if (words !== undefined) {
    await data(page).getByLabel('Lock it with a passphrase').check();
    await data(page).getByLabel('Passphrase', { exact: true }).fill(words);
  }
  // Playwright hears of no download of a page of ours in Firefox: there it is caught on its way to the browser.
  const isFirefox = page.url().startsWith('moz-');
  if (isFirefox) await page.evaluate(catchDownload);
  const downloading = isFirefox ? undefined : page.waitForEvent('download');
  await data(page).getByRole('button', { name: 'Save a backup' }).click();
  const download = await downloading;
  await expect(data(page).getByText(/^Your browser has it now, as backup-\d{4}-\d\d-\d\d\.json\./)).toBeVisible();
  if (download) return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  return page.evaluate(async () => {
    const { kept } = globalThis as unknown as { kept: { name: string; blob: Blob } };
    return { name: kept.name, text: await kept.blob.text() };
  });
}

function catchDownload(): void {
  const kept: { name?: string; blob?: Blob } = {};
  URL.createObjectURL = (blob) => {
    kept.blob = blob as Blob;
    return '#';
  };
  HTMLAnchorElement.prototype.click = function click() {
    kept.name = this.download;
  };
  Object.assign(globalThis, { kept });
}

/** The user chooses a file. */
async function choose(page: Page, text: string): Promise<void> {
  await data(page)
    .getByLabel('File', { exact: true })
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** A file that somebody else saved. */
const fileWith = (values: object, rows: object = {}): string =>
  JSON.stringify({ stillwater: 1, savedAt: Date.UTC(2026, 9, 3), values, rows });

const erase = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('group', { name: 'Erase everything' }).getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByRole('heading', { name: 'Who should be out of sight?' })).toBeVisible();
};

const slip = (page: Page) => page.evaluate(() => browser.runtime.sendMessage({ name: 'slip', body: { at: Date.now() - 1_000 } }));

test('a backup brings everything back after it was erased', async ({ stage }) => {
  stage.serve('https://home.example/*', '<title>Home</title>');
  await stage.settle(keepingRowanAway);
  await stage.paused(await stage.open(rowans));
  await expect.poll(async () => (await stage.log()).attempts).toHaveLength(1);
  const page = await stage.openOwn('dashboard.html');
  await slip(page);
  const log = await stage.log();
  const { name, text } = await save(page);
  expect(name).toMatch(/^backup-\d{4}-\d\d-\d\d\.json$/);
  await erase(page);
  expect(await stored(stage)).toBeUndefined();
  await page.getByRole('button', { name: 'I have a backup' }).click();
  await choose(page, text);
  await expect(page.getByRole('heading', { name: 'What would change' })).toBeFocused();
  await expect(data(page).getByRole('row')).toHaveText([
    /What/,
    /People10/,
    /Accounts10/,
    /Full names10/,
    /Servers.*10/,
    /Visits.*10/,
    /Notes of contact10/,
  ]);
  expect(await data(page).textContent()).not.toMatch(/rowan/i);
  await isAccessible(page);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByRole('heading', { name: 'Person 1' })).toBeVisible();
  expect(await stored(stage)).toEqual(keepingRowanAway);
  // A database tells -0 from 0 minutes; a file does not.
  await expect.poll(async () => JSON.stringify(await stage.log())).toBe(JSON.stringify(log));
  await stage.paused(await stage.open(rowans));
});

test('a locked backup opens with its passphrase and with no other', async ({ stage }) => {
  await stage.settle(keepingRowanAway);
  const page = await stage.openOwn('dashboard.html');
  await data(page).getByLabel('Lock it with a passphrase').check();
  await data(page).getByRole('button', { name: 'Save a backup' }).click();
  await expect(data(page).getByText('Please choose a passphrase of at least 10 characters.')).toBeVisible();
  const { text } = await save(page, passphrase);
  expect(text).not.toMatch(/rowan|settings|people/i);
  await stage.settle(settings([person([robin], [], 'person-2')]));
  const before = await everything(stage.keeper);
  await choose(page, text);
  const field = data(page).getByLabel('Passphrase', { exact: true }).last();
  await field.fill('a quiet lake at noon');
  await field.press('Enter');
  await expect(data(page).getByText('This passphrase does not open the file.')).toBeVisible();
  await isAccessible(page);
  expect(await everything(stage.keeper)).toBe(before);
  await field.fill(passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(data(page).getByRole('row', { name: 'People 1 0' })).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByText('It is back.')).toBeVisible();
  expect((await stored(stage)).people.map(({ id }) => id)).toEqual(['person-2', 'person-1']);
});

test('the journal in a backup opens with its passphrase, and locks nothing without it', async ({ stage }) => {
  await stage.settle(keepingRowanAway);
  const page = await stage.openOwn('dashboard.html');
  await page.evaluate(() => browser.runtime.sendMessage({ name: 'entry', body: { id: 'e', kind: 'note', words: 'A calm day.' } }));
  const journal = page.locator('#journal');
  await page.getByRole('button', { name: 'Lock the journal with a passphrase' }).click();
  await journal.getByLabel('New passphrase', { exact: true }).fill(passphrase);
  await journal.getByLabel('New passphrase, once more').fill(passphrase);
  await journal.getByRole('button', { name: 'Lock it from now on' }).click();
  await expect(journal.getByText('It is open now.')).toBeVisible();
  const { text } = await save(page);
  expect(text).not.toContain('calm');
  await erase(page);
  await page.getByRole('button', { name: 'I have a backup' }).click();
  await choose(page, text);
  const lock = data(page).getByRole('group', { name: 'The journal in it is locked' });
  await expect(lock.getByText('If you give it, it locks your journal here, too.')).toBeVisible();
  await isAccessible(page);
  await lock.getByLabel('Passphrase', { exact: true }).fill('a quiet lake at noon');
  await lock.getByLabel('Passphrase', { exact: true }).press('Enter');
  await expect(lock.getByText('This passphrase does not open it. Nothing has changed.')).toBeVisible();
  expect(await stored(stage)).toBeUndefined();
  await lock.getByLabel('Passphrase', { exact: true }).fill('');
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByRole('heading', { name: 'Person 1' })).toBeVisible();
  expect((await stage.log()).locks).toEqual([]);
  await expect(journal.getByText('This is locked with another passphrase. The backup that it came with can open it.')).toBeVisible();

  await choose(page, text);
  await lock.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByText('It is back.')).toBeVisible();
  await expect(journal.getByRole('heading', { name: 'The journal is locked' })).toBeVisible();
  await journal.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await journal.getByRole('button', { name: 'Unlock' }).click();
  await expect(journal.getByText('A calm day.')).toBeVisible();
});

test('a backup that differs in quiet hours alone says so, and brings them', async ({ stage }) => {
  const plan = { since: Date.UTC(2026, 8, 1), goalDays: 30 };
  const quiet = [{ id: 'q', hours: { from: 1320, to: 420 } }];
  await stage.settle({ ...keepingRowanAway, plan });
  const page = await stage.openOwn('dashboard.html');
  await choose(page, fileWith({ settings: { ...keepingRowanAway, plan: { ...plan, quiet } } }));
  await expect(data(page).getByText('Quiet hours are added.')).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByText('It is back.')).toBeVisible();
  expect((await stored(stage)).plan?.quiet).toEqual(quiet);
  await choose(page, fileWith({ settings: keepingRowanAway, cleanup: { marks: { 'instagram-mute': 'done' } } }));
  await expect(data(page).getByText('A few of your choices come along.')).toBeVisible();
});

test('a weaker backup takes nothing away: it adds, and what is softer in it waits, if that is wanted', async ({ stage }) => {
  await stage.settle({ ...keepingBothAway, plan: { since: Date.UTC(2026, 8, 1), goalDays: 30, firmness: 'strict' } });
  const page = await stage.openOwn('dashboard.html');
  const softer = fileWith({ settings: { ...keepingRowanAway, plan: { since: 0, goalDays: 10, firmness: 'gentle' } } });
  await choose(page, softer);
  await expect(data(page).getByText('Your first day becomes')).toBeVisible();
  await expect(data(page).getByLabel('Leave it as it is here')).toBeChecked();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByText('It is back.')).toBeVisible();
  expect(await stored(stage)).toMatchObject({ people: [{}, {}], plan: { since: 0, goalDays: 30, firmness: 'strict' } });
  expect(await stage.waits()).toMatchObject({ pending: [] });

  await choose(page, softer);
  await data(page).getByLabel('Make it like the file, after a wait of 72 hours').check();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  const row = page.getByRole('group', { name: 'Bring back a backup that protects less' });
  await expect(row).toBeVisible();
  expect(await stored(stage)).toMatchObject({ people: [{}, {}], plan: { firmness: 'strict' } });
  await row.getByRole('button', { name: 'Use a pass' }).click();
  await expect(row).toBeHidden();
  expect(await stored(stage)).toMatchObject({ people: [{ id: 'person-1' }], plan: { goalDays: 10, firmness: 'gentle' } });
  expect((await stage.waits()).passes).toHaveLength(1);
  // Passes that were spent are not given back, by whatever file.
  await choose(page, fileWith({ settings: keepingBothAway, waits: { pending: [], openings: [], passes: [] } }));
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect.poll(async () => (await stored(stage)).people).toHaveLength(2);
  expect((await stage.waits()).passes).toHaveLength(1);
});

test('a file that is no good backup changes nothing, and it is said why', async ({ stage }) => {
  await stage.settle(keepingRowanAway);
  const page = await stage.openOwn('dashboard.html');
  const before = await everything(stage.keeper);
  const whole = fileWith({ settings: keepingRowanAway });
  const markup = '<img src=x onerror="document.title=1">';
  const wrong = { settings: { ...keepingRowanAway, people: [{ id: {}, label: 7 }] }, waits: 'all', learned: { length: 1e9 }, seen: [] };
  const files: [string, RegExp][] = [
    ['', /damaged, or was not saved whole/],
    [whole.slice(0, -9), /damaged, or was not saved whole/],
    ['{"bookmarks":[]}', /no backup from here/],
    [whole.replace('"stillwater":1', '"stillwater":7'), /A newer version saved this file/],
    [fileWith({ settings: { version: 2, anything: [] } }), /A newer version saved this file/],
    [
      `{"stillwater":1,"savedAt":0,"rows":{},"values":${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}}`,
      /things in this file that no backup has/,
    ],
    [whole.replace('"people"', '"__proto__":{"polluted":1},"people"'), /things in this file that no backup has/],
    [fileWith({}, { attempts: Array.from({ length: 300_000 }, () => 0) }), /things in this file that no backup has/],
    [fileWith(wrong, { attempts: [1, null, { at: 'now' }], slips: [{ at: 1e300 }] }), /Nothing in this file can be read/],
    [fileWith({ [markup]: markup }, { [markup]: [markup] }), /Everything in it is here already/],
  ];
  for (const [text, words] of files) {
    await choose(page, text);
    await expect(data(page).getByText(words)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Bring it back' })).toBeHidden();
  }
  expect(await everything(stage.keeper)).toBe(before);
  expect(await page.evaluate(() => [({} as { polluted?: 1 }).polluted, document.querySelectorAll('img[src="x"]').length])).toEqual([
    undefined,
    0,
  ]);
});

test('files of every version before this one open, and all that is in them comes back', async ({ stage }) => {
  await stage.settle(keepingRowanAway);
  const page = await stage.openOwn('dashboard.html');
  const folder = new URL('../stored/', import.meta.url);
  const ids = (rows: Record<string, object[]>) => ['slips', 'moments', 'entries'].flatMap((name) => rows[name] ?? []).map(idOf);
  const saved: unknown[] = [];
  for (const name of await readdir(folder)) {
    const { values, rows } = JSON.parse(await readFile(new URL(name, folder), 'utf8')) as {
      values: object;
      rows: Record<string, object[]>;
    };
    saved.push(...ids(rows));
    await choose(page, fileWith(values, rows));
    await expect(page.getByRole('heading', { name: 'What would change' }), name).toBeFocused();
    await expect(data(page).getByText(/cannot be read/), name).toBeHidden();
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await expect(page.getByText('It is back.'), name).toBeVisible();
  }
  expect(ids((await stage.log()) as never).sort()).toEqual([...new Set(saved)].sort());
  expect((await stored(stage)).people.map(({ id }) => id)).toEqual(['person-1', 'p1', 'p2']);
});

const idOf = (row: object) => (row as { id?: string }).id;

test('what of a file is good comes in, and the guard works on with whatever was in it', async ({ stage }) => {
  stage.serve('https://home.example/*', '<title>Home</title>');
  await stage.settle(keepingRowanAway);
  const page = await stage.openOwn('dashboard.html');
  const odd = (id: string, change: object) => ({ ...person([{ ...robin, id: `${id}-account` }], [], id), ...change });
  const people = [
    odd('<b>', {}),
    odd('markup', { label: '<b>Person</b>', names: ['<script>alert(1)</script> Lake'], since: 8e15 }),
    { ...odd('hosts', {}), accounts: [{ id: 'x', realm: '*://*/*', since: 0, aliases: [{ kind: 'constructor', value: '(((' }] }] },
  ];
  const list = { version: 1, people, hosts: ['*', 'evil host', 'javascript:alert(1)', 'fine.example'] };
  await choose(
    page,
    fileWith({ settings: list, 'request-1': { name: 'takeBack', body: {} }, matching: { version: 1, keys: {}, names: [] } }),
  );
  await expect(data(page).getByText('5 things in this file cannot be read, and stay out.')).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByText('It is back.')).toBeVisible();
  const after = await stored(stage);
  expect(after.people.map(({ id, accounts }) => [id, accounts.length])).toEqual([
    ['person-1', 1],
    ['markup', 1],
    ['hosts', 0],
  ]);
  expect(after.hosts).toEqual(['home.example', 'fine.example']);
  expect(await page.locator('#people b, #people script').count()).toBe(0);
  await stage.paused(await stage.open(rowans));
  await stage.paused(await stage.open('https://www.instagram.com/robin.invented/'));
});

test('a copy is kept before a backup comes back, and can come back itself; erasing takes it along', async ({ stage }) => {
  await stage.settle(keepingBothAway);
  const page = await stage.openOwn('dashboard.html');
  await choose(page, fileWith({ settings: settings([person([robin], ['Robin Lake'], 'person-2')]) }));
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(data(page).getByText(/^Before a backup came back: /)).toBeVisible();
  await isAccessible(page);
  // The user removes somebody afterwards, and thinks better of it.
  await stage.settle(settings([]));
  await data(page).getByRole('button', { name: 'Look into it' }).click();
  await expect(data(page).getByRole('row', { name: 'People 2 0' })).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect.poll(async () => (await stored(stage)).people.map(({ id }) => id)).toEqual(['person-1', 'person-2']);
  await erase(page);
  await expect.poll(() => left(stage)).toMatchObject({ values: '{}', rows: 0 });
});

test.describe('a list that cannot be read', () => {
  test('can be saved as it is, brought back from a file, or erased', async ({ stage }) => {
    await stage.settle(keepingRowanAway);
    const { text } = await save(await stage.openOwn('dashboard.html'));
    await stage.keeper.evaluate(() => browser.storage.local.set({ settings: { version: 1, people: 'half a li' } }));
    const page = await stage.openOwn('dashboard.html');
    await expect(page.getByRole('heading', { name: 'Something is in the way' })).toBeVisible();
    await isAccessible(page);
    const rescue = await save(page);
    expect(rescue.text).toContain('half a li');
    await choose(page, text);
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await expect(page.getByRole('heading', { name: 'Person 1' })).toBeVisible();
    expect(await stored(stage)).toEqual(keepingRowanAway);
    // The rescued file says what of it can be read.
    await choose(page, rescue.text);
    await expect(data(page).getByText(/The list of people in this file cannot be read|Nothing in this file can be read/)).toBeVisible();
    await stage.keeper.evaluate(() => browser.storage.local.set({ settings: 'x' }));
    await erase(await stage.openOwn('dashboard.html'));
    expect(await stored(stage)).toBeUndefined();
  });

  test('because a newer version wrote it is left alone', async ({ stage }) => {
    await stage.settle(keepingRowanAway);
    const newer = { version: 2, circles: [] };
    await stage.keeper.evaluate((settings) => browser.storage.local.set({ settings }), newer);
    const page = await stage.openOwn('dashboard.html');
    await expect(page.getByRole('heading', { name: 'Something is in the way' })).toBeVisible();
    await choose(page, fileWith({ settings: keepingRowanAway }));
    await expect(data(page).getByText('A newer version wrote what is stored here.')).toBeVisible();
    expect(await stored(stage)).toEqual(newer);
  });
});

test.describe('a log', () => {
  test.use({ newBrowser: true });

  test('that the disk has damaged comes back from a file', async ({ stage }) => {
    test.slow();
    await stage.settle(keepingRowanAway);
    const first = await stage.openOwn('dashboard.html');
    for (let count = 0; count < 3; count++) await slip(first);
    const { slips } = await stage.log();
    expect(slips).toHaveLength(3);
    const { text } = await save(first);
    await stage.whileClosed(damageLog);
    const page = await stage.openOwn('dashboard.html');
    await expect(page.getByRole('heading', { name: 'Person 1' })).toBeVisible();
    const rescue = await save(page);
    await choose(page, text);
    await expect(data(page).getByRole('row', { name: /Notes of contact [123] / })).toBeVisible();
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await expect(page.getByText('It is back.')).toBeVisible();
    await expect.poll(async () => (await stage.log()).slips.map(({ id }) => id).sort()).toEqual(slips.map(({ id }) => id).sort());
    // What was saved of the damaged one opens as well: the list was whole.
    await stage.settle(settings([]));
    await choose(page, rescue.text);
    await expect(data(page).getByRole('row', { name: 'People 1 0' })).toBeVisible();
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await expect(page.getByText('It is back.')).toBeVisible();
    expect((await stored(stage)).people).toEqual(keepingRowanAway.people);
    // It can be written again, too.
    await slip(page);
    await expect.poll(async () => (await stage.log()).slips).toHaveLength(4);
  });

  test('that a newer version wrote is left alone, can be saved, and can be erased', async ({ stage }) => {
    await stage.settle(keepingRowanAway);
    const first = await stage.openOwn('dashboard.html');
    await slip(first);
    await stage.closeTabs();
    await stage.keeper.evaluate(
      (name) =>
        new Promise<void>((done, failed) => {
          const opening = indexedDB.open(name, 99);
          opening.onupgradeneeded = () => {
            opening.result.createObjectStore('tides', { keyPath: 'id' }).add({ id: 'of a newer version' });
          };
          opening.onsuccess = () => {
            opening.result.close();
            done();
          };
          opening.onerror = () => failed(opening.error);
        }),
      logName,
    );
    const page = await stage.openOwn('dashboard.html');
    await expect(data(page).getByText('A newer version wrote what is stored here.')).toBeVisible();
    expect((await save(page)).text).toContain('of a newer version');
    await choose(page, fileWith({ settings: keepingBothAway }));
    await expect(page.getByRole('button', { name: 'Bring it back' })).toBeHidden();
    expect((await stage.log()).slips).toHaveLength(1);
    await erase(page);
    await expect.poll(() => left(stage)).toMatchObject({ values: '{}', rows: 0 });
  });
});

/** Overwrites every file in which the browser keeps the databases of our pages; in Firefox `storage.local` is one apart, of another context (`^`). */
async function damageLog(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  const ours = files.filter((file) =>
    /IndexedDB[\\/]chrome-extension.*\.(?:log|ldb)$|moz-extension[^\\/^]*[\\/]idb[\\/]\d.*\.sqlite$/.test(file),
  );
  expect(ours.length).toBeGreaterThan(0);
  for (const file of ours) {
    const path = join(folder, file);
    if (!(await stat(path)).isFile()) continue;
    const bytes = await readFile(path);
    bytes.fill(0x5a, 0, Math.ceil(bytes.length * 0.9));
    await writeFile(path, bytes);
  }
}

test.describe('erasing everything', () => {
  test('leaves nothing, while other tabs are open and the worker writes', async ({ stage }) => {
    stage.serve('https://home.example/*', '<title>Home</title>');
    await stage.settle(keepingBothAway);
    const other = await stage.openOwn('dashboard.html');
    const paused = await stage.open(rowans);
    await stage.paused(paused);
    const page = await stage.openOwn('dashboard.html');
    await page.evaluate(() =>
      browser.runtime.sendMessage({ name: 'askThrough', body: { account: 'rowan', intention: 'To read the note.', heldMs: 60_000 } }),
    );
    await choose(page, fileWith({ settings: keepingBothAway }, { sightings: [{ day: '2026-11-01', site: 'x', count: 3 }] }));
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await expect(page.getByText('It is back.')).toBeVisible();
    // Not waited for: it is still being written when everything goes.
    await other.evaluate(() => {
      for (let count = 0; count < 50; count++) void browser.runtime.sendMessage({ name: 'slip', body: { at: Date.now() } });
    });
    await erase(page);
    await expect(other.getByRole('heading', { name: 'Who should be out of sight?' })).toBeVisible();
    await expect.poll(() => left(stage)).toEqual({ values: '{}', rows: 0, rules: 0, scripts: 0, alarms: 0 });
    await expect((await stage.open(rowans)).locator('body')).toBeAttached();
  });

  test('from a private window takes along what only ordinary windows have', async ({ stage }) => {
    stage.serve('https://home.example/*', '<title>Home</title>');
    await stage.settle(keepingRowanAway);
    await slip(stage.keeper);
    await expect.poll(async () => (await stage.log()).slips).toHaveLength(1);
    const page = await stage.openPrivate('https://home.example/about');
    await stage.visit(page, rowans);
    await stage.paused(page);
    await page.evaluate(() => browser.runtime.sendMessage({ name: 'erase', body: {} }));
    await expect.poll(() => left(stage)).toEqual({ values: '{}', rows: 0, rules: 0, scripts: 0, alarms: 0 });
  });
});

/** What is left that somebody could read. */
const left = (stage: Stage) =>
  stage.keeper.evaluate(
    async (names) => {
      const { matching, synced, lastAlive, ...values } = await browser.storage.local.get();
      const session = JSON.stringify(await browser.storage.session.get());
      let rows = /rowan|robin|slip/i.test(session + JSON.stringify(matching ?? {})) ? 1_000 : 0;
      for (const { name } of await indexedDB.databases()) {
        if (!names.includes(name ?? '')) continue;
        const database = await new Promise<IDBDatabase>((done, failed) => {
          const opening = indexedDB.open(name ?? '');
          opening.onsuccess = () => done(opening.result);
          opening.onerror = () => failed(opening.error);
        });
        for (const store of database.objectStoreNames) {
          rows += await new Promise<number>((done) => {
            const counting = database.transaction(store).objectStore(store).count();
            counting.onsuccess = () => done(counting.result);
          });
        }
        database.close();
      }
      const rules = (await browser.declarativeNetRequest.getDynamicRules()).length;
      const scripts = (await browser.scripting.getRegisteredContentScripts()).length;
      return { values: JSON.stringify(values), rows, rules, scripts, alarms: (await browser.alarms.getAll()).length };
    },
    [logName, copiesName],
  );

test('at the width of a phone, with the keyboard alone', async ({ stage }) => {
  await stage.settle(keepingBothAway);
  const page = await stage.openOwn('dashboard.html');
  await page.setViewportSize({ width: 320, height: 640 });
  await choose(
    page,
    fileWith({ settings: { ...keepingRowanAway, plan: { since: 0, goalDays: 90, firmness: 'strict', waitMinutes: 30 } } }),
  );
  await expect(page.getByRole('heading', { name: 'What would change' })).toBeFocused();
  await isAccessible(page);
  for (const name of ['Leave it as it is here', 'Bring it back']) {
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAccessibleName(name);
  }
  await page.keyboard.press('Enter');
  await expect(page.getByText('It is back.')).toBeVisible();
  expect((await stored(stage)).plan).toMatchObject({ since: 0, goalDays: 90, firmness: 'strict', waitMinutes: 30 });
});
