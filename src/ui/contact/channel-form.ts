import { type Channel, usualHours } from '../../core/channel.ts';
import { type LinkProblem, readThread, sitesWithChats } from '../../core/channel-link.ts';
import type { Purpose } from '../../core/purpose.ts';
import type { Person } from '../../core/settings.ts';
import type { Site } from '../../core/site.ts';
import { known } from '../known-sites.ts';
import { fieldTime, readFieldTime } from './channel-text.ts';
import type { HourFields } from './HoursFields.tsx';

/** What the form holds, as fields hold it. */
export interface Fields extends HourFields {
  kind: Channel['kind'];
  link: string;
  site: string;
  purpose: Purpose;
  hints: boolean;
}

export type FormProblem = LinkProblem | 'noHours' | 'noDays' | 'noSite';

const everyDay = [0, 1, 2, 3, 4, 5, 6];

export const chatSites = (person: Person): Site[] =>
  sitesWithChats(
    known.sites.map(({ site }) => site),
    person,
  );

export function fieldsOf(person: Person, channel: Channel | undefined): Fields {
  const sites = chatSites(person);
  return {
    kind: channel?.kind ?? (sites.length > 0 ? 'messages' : 'outside'),
    link: '',
    site: channel?.site ?? sites[0]?.id ?? '',
    ...hourFields(channel ?? { hours: usualHours }),
    purpose: channel?.purpose ?? 'children',
    hints: channel?.hints === true,
  };
}

/** The channel that the fields describe. @param before the one that is being changed: its thread stays where no other link is given. */
export function channelOf(fields: Fields, id: string, person: Person, before: Channel | undefined): Channel | FormProblem {
  const when = hoursOf(fields);
  if (typeof when === 'string') return when;
  const { kind, purpose } = fields;
  const where = placeOf(fields, person, before);
  if (typeof where === 'string') return where;
  return {
    ...{ id, kind, ...where, ...when, purpose },
    ...(fields.hints && kind !== 'outside' && { hints: true as const }),
  };
}

/** The hours that fields describe. */
export function hoursOf(fields: HourFields): Pick<Channel, 'hours' | 'days'> | 'noHours' | 'noDays' {
  const from = readFieldTime(fields.from);
  const to = readFieldTime(fields.to);
  if (from === undefined || to === undefined) return 'noHours';
  if (fields.days.length === 0) return 'noDays';
  return {
    hours: { from, to },
    ...(fields.days.length < everyDay.length && { days: [...fields.days].sort((one, other) => one - other) }),
  };
}

export const hourFields = ({ hours: { from, to }, days = everyDay }: Pick<Channel, 'hours' | 'days'>): HourFields => ({
  ...{ from: fieldTime(from), to: fieldTime(to) },
  days,
});

function placeOf(
  { kind, link, site }: Fields,
  person: Person,
  before: Channel | undefined,
): Pick<Channel, 'site' | 'aliases'> | FormProblem {
  if (kind === 'outside') return {};
  if (kind === 'messages') return site === '' ? 'noSite' : { site };
  if (link.trim() === '' && before?.kind === 'thread') {
    return { ...(before.site !== undefined && { site: before.site }), ...(before.aliases && { aliases: before.aliases }) };
  }
  return readThread(link, known, person);
}
