import { succeeds } from '../../report.ts';
import { send } from '../../send.ts';
import type { Tell } from '../../stores/relock.ts';
import { heard } from '../heard.ts';

/** The worker may have been about to fall asleep: it is told twice before it is given up. */
export const tellIntentions: Tell = (intentions) => {
  const tell = () => heard(send('intentions', { intentions }));
  return succeeds('locking what waits', tell().catch(tell));
};
