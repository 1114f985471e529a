import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { restored } from '../core/restored.ts';
import { noSettings } from '../core/settings.ts';
import { sound } from '../core/sound.ts';
import { unite } from '../core/unite.ts';
import { unitedLearned } from '../core/unite-learned.ts';
import { type Answers, type MessageBody, weakening } from '../messages.ts';
import { withSoundCoping } from '../stores/coping.ts';
import { latestSeen } from '../stores/latest.ts';
import { changeLearned, parseLearned } from '../stores/learned.ts';
import { parseSettings, readSettings } from '../stores/settings.ts';
import { forgetUnreadable, isReadable } from '../stores/unreadable.ts';
import { waitsIn } from '../stores/waits.ts';
import { known } from './known.ts';
import { lookAtList } from './look.ts';
import { act } from './waits.ts';

/** Nobody asks for more at once. */
const mostPending = 50;

export const restoreAnswers = {
  async look(file: MessageBody<'look'>): Promise<Answers['look']> {
    return { list: lookAtList(await browser.storage.local.get(['settings', 'learned']), file, Date.now()) };
  },
  /** In one turn; told twice, it changes nothing the second time. A list that cannot be read any more makes room, one in the file stays out. */
  async restore({ settings, waits, learned, isWhole }: MessageBody<'restore'>): Promise<Answers['restore']> {
    const now = Date.now();
    const there = isReadable(settings) ? sound(withSoundCoping(parseSettings(settings)), known, now).settings : noSettings;
    const { pending, passes } = waitsIn(waits ?? undefined);
    const again = pending.slice(0, mostPending).flatMap(({ change }) => (v.is(weakening, change) ? change : []));
    const latest = await latestSeen(now);
    await forgetUnreadable();
    const after = await act((state, now) =>
      restored(state, { there, pending: again, passes, isWhole: isWhole && isReadable(settings) }, () => crypto.randomUUID(), {
        now,
        latest,
      }),
    );
    const { accounts } = unite(await readSettings(), there);
    await changeLearned((mine, settings) => unitedLearned(mine, parseLearned(learned), { settings, accounts, known, now }));
    return { waits: after, accounts: [...accounts] };
  },
};
