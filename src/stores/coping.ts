import * as v from 'valibot';
import { friendWays, tools } from '../core/coping.ts';
import type { Settings } from '../core/settings.ts';

/** What the user decided about hard moments, as it may stand in the settings: from an older version, or a backup that somebody edited. */

const text = v.pipe(v.string(), v.maxLength(400));

const notNow = v.variant('to', [
  v.object({ to: v.literal('tab') }),
  v.object({ to: v.literal('tool') }),
  v.object({ to: v.literal('site'), url: v.pipe(v.string(), v.maxLength(2000)) }),
]);

const coping = v.looseObject({
  tools: v.exactOptional(v.array(v.picklist(tools))),
  urgeSeconds: v.exactOptional(v.pipe(v.number(), v.minValue(1), v.maxValue(600))),
  sound: v.exactOptional(v.boolean()),
  distractions: v.exactOptional(v.array(text)),
  friend: v.exactOptional(
    v.looseObject({ way: v.picklist(friendWays), address: text, name: v.exactOptional(text), text: v.exactOptional(text) }),
  ),
});

/** The settings without what of this cannot be read: the page at two in the morning must not stumble over it. */
export function withSoundCoping(settings: Settings): Settings {
  if (!settings.plan) return settings;
  const { notNow: oneWay, coping: chosen, wasAbused, ...plan } = settings.plan;
  const readNotNow = v.safeParse(notNow, oneWay);
  const readCoping = v.safeParse(coping, chosen);
  return {
    ...settings,
    plan: {
      ...plan,
      ...(readNotNow.success && { notNow: readNotNow.output }),
      ...(readCoping.success && { coping: readCoping.output }),
      ...(wasAbused === true && { wasAbused }),
    },
  };
}
