import { browser } from 'wxt/browser';
import { grammar } from '../core/grammar.ts';
import { resolve } from '../core/resolve.ts';
import { sites } from '../sites/all.ts';

/** "Keep this person off my screen", on a profile and on links to one; "Report a problem", on our own button. */

const id = 'keep-off';
const problemId = 'problem';

/** Where a profile can be: the hosts of the sites, and the shape of fediverse addresses anywhere. */
const patterns = [
  ...sites.filter(({ apart }) => !apart).flatMap(({ hosts }) => hosts.filter((host) => host !== '*').map((host) => `*://*.${host}/*`)),
  '*://*/@*',
  '*://*/users/*',
];

export function addMenu(): void {
  // Made anew on every install and update: making it twice is an error.
  void browser.contextMenus?.removeAll().then(() => {
    const title = browser.i18n.getMessage('keepOff');
    browser.contextMenus.create({ id: `${id}-link`, title, contexts: ['link'], targetUrlPatterns: patterns });
    browser.contextMenus.create({ id: `${id}-page`, title, contexts: ['page'], documentUrlPatterns: patterns });
    browser.contextMenus.create({ id: problemId, title: browser.i18n.getMessage('problem'), contexts: ['action'] });
  });
}

/**
 * A click on our button lets us look at the page in front of the user (`activeTab`), of which the report is. Else: takes the link to the naming form, through memory and not through an address: no address of ours names anybody. The
 * form asks who this is to be and answers for links that are nobody's.
 */
export async function onMenuClicked(info: { menuItemId: string | number; linkUrl?: string; pageUrl?: string }): Promise<void> {
  if (info.menuItemId === problemId) {
    await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html#problem') });
    return;
  }
  const url = info.linkUrl ?? info.pageUrl;
  if (url === undefined || !resolve(grammar(sites), url)) return;
  await browser.storage.session.set({ naming: { text: url } });
  await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html#people') });
}
