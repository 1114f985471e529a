import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { type Tool, tools } from '../../src/core/coping.ts';
import type { Entry, Mood } from '../../src/core/entry.ts';
import { noSettings, type Settings } from '../../src/core/settings.ts';
import { beginning, steps as welcomeSteps } from '../../src/core/welcome.ts';
import { groupId, groupNames } from '../../src/ui/dashboard/frame/groups.ts';
import { year } from '../../tools/year.ts';
import type { Log } from './own-page.ts';
import { untilSettled } from './settled.ts';
import type { Stage } from './stage.ts';

declare const browser: Browser;

/**
 * All that our pages can look like, in one list: what every page has to be able to do is tried on each of these, and pictures are taken of them.
 * Steps, tools and groups come from where the product keeps them, so that a new one is in here by itself. Nothing in here knows a language.
 */
export interface Screen {
  name: string;
  path: string;
  settings: Settings;
  /** Values of `storage.local` besides. */
  values?: Readonly<Record<string, unknown>>;
  /** What the user looked at before, for the popup. */
  before?: string;
  /** Needs what was logged. */
  showsLog?: true;
  open?: (page: Page) => Promise<void>;
}

export interface Life {
  settings: Settings;
  log: Partial<Log>;
  values: Record<string, unknown>;
}

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** Somebody who uses all of it, for a year. @param now when that is. */
export function fullLife(now: number): Life {
  const offset = -new Date(now).getTimezoneOffset();
  const { settings, slips, ...log } = year(now, offset, { people: 2, attempts: 600, moments: 200, letters: 4 });
  const [one, other] = settings.people;
  const { plan } = settings;
  if (!one || !other || !plan) throw new Error('A year without anybody in it.');
  const hours = { from: 9 * 60, to: 20 * 60 };
  return {
    settings: {
      ...settings,
      people: [
        { ...one, channels: [{ id: 'channel', kind: 'messages', site: 'instagram', hours, days: [1, 2, 3, 4, 5], purpose: 'children' }] },
        { ...other, circle: 'near', off: ['guard'] },
      ],
      hosts: ['home.example', 'www.google.com'],
      plan: {
        ...plan,
        quiet: [{ id: 'quiet', hours: { from: 22 * 60, to: 7 * 60 }, days: [0, 6] }],
        notNow: { to: 'site', url: 'https://library.example/' },
        wasAbused: true,
        coping: {
          tools: [...tools],
          distractions: ['Water the plants', 'Ten minutes outside'],
          friend: { name: 'Mira', way: 'sms', address: '+15550100199', text: 'Do you have a minute?' },
        },
      },
    },
    log: {
      ...log,
      slips: [...slips, { id: 'slip-new', at: now - 20 * dayMs, offset, notedAt: now - hourMs, where: 'phone', trigger: 'lonely' }],
      entries: entries(now, offset),
    },
    values: {
      learned: (['id', 'thread', 'post'] as const).map((kind, index) => ({
        ...{ account: 'instagram-0', kind, value: `4815162${index}`, at: now - dayMs, usedAt: now - dayMs },
      })),
      waits: {
        pending: [{ id: 'wait', change: { kind: 'goal' }, askedAt: now, wait: { ms: dayMs, served: 0, doubt: 0, at: now } }],
        openings: [],
        passes: [{ id: 'pass', spentAt: now - dayMs, wait: { ms: 30 * dayMs, served: dayMs, doubt: 0, at: now } }],
      },
    },
  };
}

function entries(now: number, offset: number): Entry[] {
  const moods: Mood[] = [2, 3, 2, 4, 3, 4, 5, 3];
  const checkIns = moods.map((mood, ago): Entry => {
    const at = now - ago * dayMs - hourMs;
    return { id: `check-${ago}`, kind: 'check-in', at, offset, mood, urge: 8 - mood, words: 'A long walk by the river' };
  });
  const notes = Array.from({ length: 14 }, (_, ago): Entry => {
    const words = 'Soup, a long walk, and nothing much besides.';
    return { id: `note-${ago}`, kind: 'note', at: now - ago * dayMs - 2 * hourMs, offset, words };
  });
  return [...checkIns, ...notes, { id: 'draft', kind: 'note', at: now - dayMs, offset, draft: 'Half a sentence' }];
}

const popup = 'popup.html';
const pause = 'pause.html?a=instagram-0';
const dashboard = 'dashboard.html';

/** All of them, for somebody with such a life. */
export function ownScreens({ settings, values }: Life): Screen[] {
  const full = { settings, values };
  const withTools = (chosen: Tool[]): Settings => {
    const { plan } = settings;
    return { ...settings, ...(plan && { plan: { ...plan, coping: { ...plan.coping, tools: chosen } } }) };
  };
  const profile = 'https://www.instagram.com/somebody.invented/';
  return [
    { name: 'popup, nobody yet', path: popup, settings: noSettings },
    { name: 'popup', path: popup, ...full, showsLog: true },
    { name: 'popup, somebody else', path: popup, ...full, open: press('footer button:nth-of-type(1)', until('form')) },
    { name: 'popup, contact', path: popup, ...full, open: press('footer button:nth-of-type(2)', 'form summary') },
    { name: 'popup, this profile', path: popup, ...full, before: profile, open: press('.page .plain', until('form')) },
    { name: 'pause', path: pause, ...full, open: settled('.tiles ~ .quiet', '.chip', '.through > .quiet', until('.hold')) },
    ...tools.map((tool): Screen => {
      return { name: `pause, ${tool}`, path: pause, settings: withTools([tool]), open: settled('li:first-child > .tile', until('.stage')) };
    }),
    { name: 'pause, the wave', path: pause, settings: withTools(['urge']), open: settled('.tile', '.scale .chip', until('.guide')) },
    { name: 'pause, help', path: pause, ...full, open: settled('li:last-child > .tile', until('.stage')) },
    ...welcomeSteps.map((step): Screen => {
      const answers = { contact: ['children'], safety: ['hurt', 'watched'] };
      return { name: `welcome, ${step}`, path: 'welcome.html', settings, values: { welcome: { step, answers } } };
    }),
    { name: 'welcome, nobody yet', path: 'welcome.html', settings: noSettings, values: { welcome: beginning } },
    { name: 'practice', path: 'practice.html', settings: noSettings },
    {
      name: 'practice, out of sight',
      path: 'practice.html',
      settings: noSettings,
      open: press('#guide button[type="submit"]', until('.guide-count')),
    },
    { name: 'dashboard, nobody yet', path: dashboard, settings: noSettings },
    { name: 'dashboard', path: dashboard, ...full, showsLog: true, open: comeNear },
    { name: 'dashboard, all of it open', path: dashboard, ...full, showsLog: true, open: openAll },
  ];
}

/** The screen as somebody sees it who has done nothing on it yet but what brings it about. */
export async function openScreen(stage: Stage, { path, settings, values, before, open }: Screen): Promise<Page> {
  await stage.settle(settings);
  if (values) await stage.keeper.evaluate((all) => browser.storage.local.set(all), values);
  if (before) {
    stage.serve(before, '<title>A profile</title>');
    await stage.open(before);
  }
  const page = await stage.openOwn(path);
  await page.locator('h1, h2').first().waitFor();
  await open?.(page);
  return page;
}

/** What was logged in a full life. To be written before screens that show it; it stays until the stage is cleared. */
export async function live(stage: Stage, { settings, log }: Life): Promise<void> {
  await stage.settle(settings);
  await stage.writeLog(log);
}

interface Until {
  shown: string;
}

/** Not to be clicked, but to be waited for. */
const until = (shown: string): Until => ({ shown });

/** Clicks one after the other. */
function press(...steps: (string | Until)[]): (page: Page) => Promise<void> {
  return async (page) => {
    for (const step of steps) {
      if (typeof step === 'string') await page.locator(step).first().click();
      else await page.locator(step.shown).first().waitFor();
    }
  };
}

/** The same on the pause page, once its first moments are over, in which no click counts. */
function settled(...steps: (string | Until)[]): (page: Page) => Promise<void> {
  return async (page) => {
    await page.locator('.tile').first().waitFor();
    await untilSettled(page);
    await press(...steps)(page);
  };
}

/** What is loaded when it comes near is loaded. */
async function comeNear(page: Page): Promise<void> {
  for (const id of groupNames.map(groupId)) await page.locator(`#${id}`).evaluate((group) => group.scrollIntoView());
  for (const [place, part] of [
    ['#back', '.finding'],
    ['#data', 'form'],
    ['#journal', 'form'],
    ['#report', 'button'],
  ] as const) {
    // A slow machine paints none of the places that were passed by.
    await page.locator(place).evaluate((section) => section.scrollIntoView());
    await page.locator(`${place} ${part}`).first().waitFor();
  }
  await page.evaluate(() => scrollTo(0, 0));
}

/** Forms that stand behind a button. */
const forms = [
  '#people article:first-of-type .row > .quiet:nth-of-type(2)',
  '#people article:nth-of-type(2) .row > .quiet:nth-of-type(3)',
  '#people > .plain',
  '#quiet > .plain',
  '#contact article:first-of-type > .plain',
  '#contact article:first-of-type .channels .quiet:last-of-type',
  '#journal .card .row > .plain:only-child',
  '#today .row > .quiet:first-child',
  '#group-settings section:has(#erase-title) > .quiet',
];

/** Everything that opens is open. */
async function openAll(page: Page): Promise<void> {
  await comeNear(page);
  const next = () => page.locator('main details:not([open]) > summary:visible, main [aria-expanded="false"]:visible').first();
  while ((await next().count()) > 0) await next().evaluate((each: HTMLElement) => each.click());
  for (const form of forms)
    await page
      .locator(form)
      .first()
      .evaluate((each: HTMLElement) => each.click());
  // An open question takes the focus.
  await page.locator('#group-settings .confirm :focus').waitFor();
}
