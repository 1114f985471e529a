import { browser } from 'wxt/browser';
import { nextLook } from '../core/channel.ts';
import type { Settings } from '../core/settings.ts';
import { type OpenChats, openChats } from '../core/talk.ts';
import { sites } from '../sites/all.ts';

/** The hours of channels: what is open now, and an alarm for when that changes. */

export const hoursAlarm = 'hours';

/** Somebody who travels takes the browser along. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

export const chatsOpenNow = (settings: Settings): Record<string, OpenChats> => openChats(sites, settings, Date.now(), zoneHere());

export async function setHoursAlarm(settings: Settings): Promise<void> {
  const when = nextLook(settings, Date.now(), zoneHere());
  if (when === undefined) await browser.alarms.clear(hoursAlarm);
  else browser.alarms.create(hoursAlarm, { when });
}
