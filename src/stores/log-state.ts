import { openLog } from './log.ts';

/** `newer`: a version after us wrote it, and it is left alone. */
export type LogState = 'fine' | 'newer' | 'damaged';

export const logState = (): Promise<LogState> =>
  openLog().then(
    () => 'fine',
    (error: unknown) => (error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'damaged'),
  );
