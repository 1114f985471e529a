/**
 * Pages of sites that nobody has written a file for. Structures are those of well-known kinds of software (boards, servers of the
 * fediverse, clients, blogs), and of what frameworks make of a page; everybody and every word on them is invented.
 */

export interface Member {
  /** How the name stands in addresses: a word, or a number. */
  at: string;
  name: string;
  id: number;
}

const member = (at: string, name: string, id: number): Member => ({ at, name, id });

/** Whom the user keeps away. */
export const juno = member('junomarsh', 'Juno Marsh', 512);
export const ada = member('ada', 'Ada Finch', 7);
export const bo = member('bo.lind', 'Bo Lind', 51);
export const cleo = member('cleo', 'Cleo Oak', 88);
export const dev = member('dev-r', 'Dev Rao', 903);
export const eli = member('eli', 'Eli Stone', 12);
/** Look-alikes: a longer handle, a namesake, a handle that ends alike. */
export const junomarsh2 = member('junomarsh2', 'Juno Marshall', 5120);
export const namesake = member('juno', 'Juno Marsh', 5);
export const xjunomarsh = member('xjunomarsh', 'Juno Marshfield', 1512);

/** In an order in which the person stands among others. */
export const everybody = [ada, juno, bo, junomarsh2, cleo, namesake, xjunomarsh, dev];

/**
 * `gone`: nothing of it is painted. `rid`: it may stay, less whatever names them, or go with that. `part`: it stays, less whatever names
 * them. `keep`: it is painted as ever.
 */
export type Expected = 'gone' | 'rid' | 'part' | 'keep';

/** A mark on a unit: what has to become of it, and what it is. */
export const unit = (expected: Expected, what: string): string => `data-expect="${expected}" data-fx="${what}"`;

/** The same where it depends on whose it is. */
export const of = (whose: Member, what: string): string => unit(whose === juno ? 'gone' : 'keep', `${what} of ${whose.at}`);

/** What somebody else wrote, with a mention of somebody. */
export const naming = (whose: Member, what: string): string => unit(whose === juno ? 'rid' : 'keep', `${what}, naming ${whose.at}`);

export const all = <Each>(each: readonly Each[], write: (one: Each, index: number) => string): string => each.map(write).join('\n');

export interface Unseen {
  name: string;
  /** The route by which the site's addresses name somebody, and how it writes that address. */
  route: string;
  /** What stands in that address for the person. */
  handle: string;
  path: string;
  body: string;
}

export const document = ({ name, body }: Unseen): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title></head><body>${body}</body></html>`;

/** Who writes on nearly every page, in turn: they, bystanders, and two whose handles are nearly theirs. */
export const people = [ada, juno, bo, junomarsh2, cleo, juno, xjunomarsh];
export const picture = '<img alt="" src="data:,">';
