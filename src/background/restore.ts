import * as v from 'valibot';
import { restored } from '../core/restored.ts';
import { sound } from '../core/sound.ts';
import { type MessageBody, type WaitsAnswer, weakening } from '../messages.ts';
import { withSoundCoping } from '../stores/coping.ts';
import { parseSettings } from '../stores/settings.ts';
import { waitsIn } from '../stores/waits.ts';
import { latestSeen } from './presence.ts';
import { act } from './waits.ts';

/** Nobody asks for more at once. */
const mostPending = 50;

/** Brings list, plan and waits of a backup back, in one turn. Told twice, it changes nothing the second time. @throws for what is no list. */
export async function restore({ settings, waits, isWhole }: MessageBody<'restore'>): Promise<WaitsAnswer> {
  const now = Date.now();
  const there = sound(withSoundCoping(parseSettings(settings)), now).settings;
  const { pending, passes } = waitsIn(waits);
  const again = pending.slice(0, mostPending).flatMap(({ change }) => (v.is(weakening, change) ? change : []));
  const latest = await latestSeen(now);
  return {
    waits: await act((state, now) =>
      restored(state, { there, pending: again, passes, isWhole }, () => crypto.randomUUID(), { now, latest }),
    ),
  };
}
