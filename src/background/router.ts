import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { anySite } from '../core/described.ts';
import { type MessageBody, type MessageName, messages } from '../messages.ts';
import { report } from '../report.ts';
import { sites } from '../sites/all.ts';
import { editSlip, undoSlip } from '../stores/log.ts';
import { sealCircumstances, writeWords } from '../stores/write-words.ts';
import { noteWatched } from './canary.ts';
import { eraseAll } from './erase.ts';
import { write } from './journal.ts';
import { learn } from './learning.ts';
import { isPrivateWorker, passOn, type Request } from './relay.ts';
import { restoreAnswers } from './restore.ts';
import { noteArrival, offsetAt, sitesOfAccount } from './visits.ts';
import { waitsAnswers } from './waits.ts';

/** What the worker knows of a sender. `page`: our guard on a web page; `own`: one of our pages. Nobody else is heard. */
interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined; incognito: boolean } | undefined;
}

type Answers = { [Name in MessageName]: (body: MessageBody<Name>, sender: Sender) => Promise<unknown> };

const answers: Answers = {
  async sighted({ site, count }) {
    if ([...sites, anySite].some(({ id }) => id === site)) await write({ sightings: { day: dayOf(new Date()), site, count } });
  },
  learned: ({ taught }, { url = '' }) => learn(taught, url),
  watched: (seen, { url = '' }) => noteWatched(seen, url),
  async paused({ account, visit }, { tab }) {
    // A visit within a page: no event of the browser tells of it.
    if (!visit) {
      if (tab?.id !== undefined) await noteArrival(tab.id, account);
    } else if ((await sitesOfAccount(account)).includes(visit.site)) {
      const at = Date.now();
      await write({ attempt: { at, offset: offsetAt(at), account, ...visit } });
    }
    return { heard: true };
  },
  async moment({ id, account, ...change }) {
    const isListed = account !== undefined && (await sitesOfAccount(account)).length > 0;
    const at = Date.now();
    return { kept: await write({ moment: { id, at, offset: offsetAt(at), ...(isListed && { account }) }, change }) };
  },
  async entry({ id, kind, ...change }) {
    const at = Date.now();
    return { kept: await write({ entry: { id, kind, at, offset: offsetAt(at) }, change }) };
  },
  async removeEntry({ id }) {
    return { removed: await write({ removed: id }) };
  },
  async slip({ at, ...circumstances }) {
    const id = crypto.randomUUID();
    await write({ slip: { id, at: Math.min(at, Date.now()), offset: offsetAt(at), notedAt: Date.now(), ...circumstances } });
    return { id };
  },
  async editSlip({ id, at, ...circumstances }) {
    const amended = { at, offset: offsetAt(at), ...circumstances };
    return { edited: await writeWords(async (seal) => editSlip(id, await sealCircumstances(amended, id, seal), Date.now())) };
  },
  async undoSlip({ id }) {
    return { undone: await writeWords(() => undoSlip(id, Date.now())) };
  },
  ...waitsAnswers,
  ...restoreAnswers,
  erase: eraseAll,
  askThrough: (body, { tab }) => waitsAnswers.askThrough(body, tab?.incognito ?? false),
};

/** @returns the answer, or undefined for what is not ours to answer. */
export function onMessage(message: unknown, sender: Sender): Promise<unknown> | undefined {
  const name = (message as { name?: unknown } | null)?.name;
  if (typeof name !== 'string' || !Object.hasOwn(messages, name)) return undefined;
  const { from, body, inPrivate }: Rule = messages[name as MessageName];
  if (classOf(sender) !== from) return undefined;
  const parsed = v.safeParse(body, (message as { body?: unknown }).body);
  if (!parsed.success) return undefined;
  // Private windows are guarded and never logged. What waits they see too.
  if ((sender.tab?.incognito || isPrivateWorker()) && !inPrivate) return Promise.resolve(undefined);
  if (isPrivateWorker()) return passOn({ name, body: withoutWords(parsed.output) });
  const answer = answers[name as MessageName] as (body: unknown, sender: Sender) => Promise<unknown>;
  return answer(parsed.output, sender).catch((error: unknown) => report(error, `answering ${name}`));
}

/** The user's own words in a private window touch no disk, not even on their way. */
const withoutWords = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'intention' in body ? { ...body, intention: '-' } : body;

/** @returns the answer to a request from the worker of private windows. Only our workers and our pages can write to storage. */
export async function onRequest({ name, body }: Request): Promise<unknown> {
  const sender = { id: browser.runtime.id, url: browser.runtime.getURL(''), tab: { incognito: true } };
  return onMessage({ name, body }, sender);
}

type Rule = { from: 'page' | 'own'; inPrivate?: true; body: v.GenericSchema };

function classOf({ id, url = '', tab }: Sender): 'page' | 'own' | undefined {
  if (id !== browser.runtime.id) return undefined;
  if (url.startsWith(browser.runtime.getURL(''))) return 'own';
  return tab && /^https?:/.test(url) ? 'page' : undefined;
}

/** `YYYY-MM-DD` in the user's zone. */
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
