import { grammar } from '../core/grammar.ts';
import { type Matching, matcher } from '../core/matcher.ts';
import { leave } from './leave.ts';
import { followMatching, isAlive, matchingHere, sitesHere } from './native.ts';

/**
 * Stops searches that are posted, as Startpage's are: their address does not say what is looked for, so they are judged by the one
 * that they would have if it did.
 */
export function posted(): void {
  let list: Matching | undefined = import.meta.env.FIREFOX ? matchingHere() : undefined;
  const decide = (value: Matching | undefined) => {
    list = value;
  };

  window.navigation?.addEventListener('navigate', (event) => {
    // One that the page made up would tell it whom we know.
    if (!event.isTrusted || !event.formData || !list || !isAlive()) return;
    const [address] = event.destination.url.split(/[?#]/, 1);
    const words = new URLSearchParams([...event.formData].filter((field): field is [string, string] => typeof field[1] === 'string'));
    const verdict = matcher(grammar(sitesHere()), list).judge(`${address}?${words}`);
    if (verdict?.found.kind !== 'search') return;
    if (event.cancelable) event.preventDefault();
    const { account, found } = verdict;
    const active = event.userInitiated || navigator.userActivation.isActive;
    // Not from inside the event: the navigation that was just refused must end first.
    queueMicrotask(() => leave(account, { site: found.site, kind: found.kind, door: 'in-page', active }));
  });
  followMatching(decide);
}
