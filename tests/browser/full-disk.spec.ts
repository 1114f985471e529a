import type { Browser } from 'webextension-polyfill';
import type { WaitsAnswer } from '../../src/messages.ts';
import { keepingBothAway } from './people.ts';
import { expect, test } from './stage.ts';

declare const browser: Browser;

test.use({ newBrowser: true, smallDisk: true });

const rowans = 'https://home.example/@rowan@far.example';
const robins = 'https://www.instagram.com/robin.invented/';

test('with a full disk a visit is stopped, the user is told, and nothing is lost when there is room again', async ({ stage }) => {
  test.slow();
  await stage.settle(keepingBothAway);
  const logged = async () => (await stage.log()).attempts.map(({ account }) => account);
  const isTold = () => stage.keeper.evaluate(async () => JSON.stringify(await browser.storage.session.get('trouble')).includes('log'));
  await stage.paused(await stage.open(rowans));
  await expect.poll(logged).toEqual(['rowan']);
  let notes = 0;
  // What is written already has a little room of its own, and Firefox finds some more now and then: it is filled with what is long, so
  // that a few entries do it, and not so many that a slow disk would need a minute for them afterwards.
  const fill = async () => {
    await stage.fillDisk();
    const isKept = await stage.keeper.evaluate(writeNote, `note-${notes++}`);
    return !isKept && (await isTold());
  };
  await expect.poll(fill, { timeout: 60_000 }).toBe(true);

  await stage.paused(await stage.open(robins));
  let popup = await stage.openOwn('popup.html');
  await expect(async () => {
    expect(await fill()).toBe(true);
    // Opened anew: of a page of ours that reloads itself, Firefox may say nothing more to the test.
    await popup.close();
    popup = await stage.openOwn('popup.html');
    await expect(
      popup.getByText(/Since .+ nothing could be written to the log. Perhaps the disk is full. You are still protected./),
    ).toBeVisible();
  }).toPass({ timeout: 60_000 });
  await popup.getByRole('button', { name: 'Name somebody' }).click();
  await popup.getByLabel('Links or handles').fill(`https://www.instagram.com/somebody.else`);
  await fill();
  await popup.getByRole('button', { name: 'Keep off my screen' }).click();
  await expect(popup.getByText('This could not be saved. Perhaps the disk is full. What you typed is still here.')).toBeVisible();
  await expect(popup.getByLabel('Links or handles')).toHaveValue(/somebody\.else/);

  await stage.freeDisk();
  // The first to be written after that may still be refused; the next try, with the next visit at the latest, is not.
  await expect(async () => {
    await stage.paused(await stage.open(robins));
    await expect.poll(logged, { timeout: 5_000 }).toEqual(expect.arrayContaining(['rowan', 'robin']));
  }).toPass({ timeout: 60_000 });
  await expect.poll(isTold).toBe(false);
  expect((await stage.log()).entries).toHaveLength(notes);
});

/** Runs in a page of ours. Noise, since Firefox packs what repeats itself. @returns whether it is in the log. */
async function writeNote(id: string): Promise<boolean> {
  const noise = Array.from(crypto.getRandomValues(new Uint16Array(8_000)), (each) => each.toString(36)).join('');
  const body = { id, kind: 'note', words: noise.slice(0, 20_000) };
  const answer: { kept: boolean } | undefined = await browser.runtime.sendMessage({ name: 'entry', body });
  return answer?.kept === true;
}

test('with a full disk a way through that is open closes in time, and takes its open tab along', async ({ stage }) => {
  test.slow();
  stage.serve('https://home.example/*', '<!doctype html><title>Somebody</title><h1>Somebody</h1>');
  await stage.settle(keepingBothAway);
  const tell = (name: string, body: unknown): Promise<WaitsAnswer> =>
    stage.keeper.evaluate((message) => browser.runtime.sendMessage(message), { name, body });
  const { waits } = await tell('askThrough', { account: 'rowan', intention: 'To read the note.', heldMs: 60_000 });
  await tell('usePass', { for: waits.openings[0]?.id });
  const seen = await stage.open(rowans);
  await expect(seen.getByRole('heading')).toHaveText('Somebody');
  await stage.serveWaits(1_000);
  await stage.fillDisk();
  // The alarm was set for half a minute.
  await expect.poll(() => stage.shown(), { timeout: 60_000 }).toContainEqual(expect.stringContaining('/pause.html?a=rowan'));
  await stage.paused(await stage.open(rowans));
  await stage.paused(await stage.open(robins));
});
