import { fileName, writeBackup } from '../../stores/backup.ts';
import { readStored } from '../../stores/stored.ts';
import { fieldDay } from '../field-time.ts';

export interface Saved {
  name: string;
  /** Without what the browser itself cannot read any more. */
  isWhole: boolean;
}

let address: string | undefined;

/** Hands everything to the browser as a download; where it lands, the user and the browser know. */
export async function saveBackup(now: number, passphrase?: string): Promise<Saved> {
  const stored = await readStored();
  const link = document.createElement('a');
  link.download = fileName(fieldDay(now));
  // The browser may still be writing the one before last: never that one.
  if (address !== undefined) URL.revokeObjectURL(address);
  address = URL.createObjectURL(await writeBackup(stored, now, passphrase));
  link.href = address;
  link.click();
  return { name: link.download, isWhole: stored.unread.length === 0 };
}
