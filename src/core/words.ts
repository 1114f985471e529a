/** What the user wrote themselves, in the log: as it is, or sealed while the journal has a lock. */

/** Sealed to the key pair of a lock. All of it base64, so that a backup carries it as it is. */
export interface Sealed {
  /** Which key pair opens it. */
  to: string;
  /** The public key that was made for this text alone. */
  from: string;
  seal: string;
  text: string;
}

export type Words = string | Sealed;

export const isSealed = (words: Words | undefined): words is Sealed => typeof words === 'object';

/** What of it can be read here; empty for what is sealed. */
export const readable = (words: Words | undefined): string => (typeof words === 'string' ? words : '');

/** Changes each text of a row, one after the other. @returns the very row where none has changed. @param change is told of what each is: a text opens only where it belongs. */
export async function mapWords<Row extends { id: string }>(
  row: Row,
  fields: readonly (keyof Row & string)[],
  change: (words: Words, about: string) => Promise<Words | undefined>,
): Promise<Row> {
  let changed = row;
  for (const field of fields) {
    const words = row[field] as Words | undefined;
    const next = words === undefined ? undefined : await change(words, `${row.id}/${field}`);
    if (next === words) continue;
    const { [field]: _, ...rest } = changed;
    // The same row, with other words in it or without them.
    changed = { ...rest, ...(next !== undefined && { [field]: next }) } as Row;
  }
  return changed;
}
