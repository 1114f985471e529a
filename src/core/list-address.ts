import type { Matching } from './matcher.ts';

/**
 * Firefox only. A page's first look into storage takes some 100 ms there, and with it everything that a veil waits for. But a script
 * that is registered may carry a query in its address, which the script can read: so the list is there in the very turn in which the
 * document begins. No page sees the address of a script of ours, and this one is never on the stack when a page's code runs.
 */
export function withList(file: string, list: Matching): string {
  const address = `${file}?${encodeURIComponent(JSON.stringify(list))}`;
  return address.length > mostLetters ? file : address;
}

/** Firefox takes no address above a million. A list as long as that is read from storage. */
const mostLetters = 500_000;

/** @param address of a script. @returns nothing where it carries no list. */
export function listIn(address: string): Matching | undefined {
  const [, list] = address.split('?');
  return list && JSON.parse(decodeURIComponent(list));
}
