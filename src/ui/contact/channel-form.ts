import { type Channel, type Purpose, usualHours } from '../../core/channel.ts';
import { type LinkProblem, readThread, sitesWithChats } from '../../core/channel-link.ts';
import type { Person } from '../../core/settings.ts';
import type { Site } from '../../core/site.ts';
import { known } from '../known-sites.ts';
import { fieldTime, readFieldTime } from './channel-text.ts';

/** What the form holds, as fields hold it. */
export interface Fields {
  kind: Channel['kind'];
  link: string;
  site: string;
  from: string;
  to: string;
  days: number[];
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
  const { from, to } = channel?.hours ?? usualHours;
  return {
    kind: channel?.kind ?? (sites.length > 0 ? 'messages' : 'outside'),
    link: '',
    site: channel?.site ?? sites[0]?.id ?? '',
    ...{ from: fieldTime(from), to: fieldTime(to) },
    days: channel?.days ?? everyDay,
    purpose: channel?.purpose ?? 'children',
    hints: channel?.hints === true,
  };
}

/** The channel that the fields describe. @param before the one that is being changed: its thread stays where no other link is given. */
export function channelOf(fields: Fields, id: string, person: Person, before: Channel | undefined): Channel | FormProblem {
  const from = readFieldTime(fields.from);
  const to = readFieldTime(fields.to);
  if (from === undefined || to === undefined) return 'noHours';
  if (fields.days.length === 0) return 'noDays';
  const { kind, purpose } = fields;
  const where = placeOf(fields, person, before);
  if (typeof where === 'string') return where;
  return {
    ...{ id, kind, ...where, hours: { from, to }, purpose },
    ...(fields.days.length < everyDay.length && { days: [...fields.days].sort((one, other) => one - other) }),
    ...(fields.hints && kind !== 'outside' && { hints: true as const }),
  };
}

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
