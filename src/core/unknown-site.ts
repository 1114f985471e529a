import { type Address, decode } from './address.ts';
import type { Alias } from './alias.ts';
import { anySite, describedSite, reservedAnywhere } from './described.ts';
import { grammar } from './grammar.ts';
import type { Tail } from './longtail.ts';
import { readPage } from './resolve.ts';

/** Reads a link to a profile on a site that no file speaks for. */

/** An account there, with the route by which its addresses are known from now on. The realm is the host. */
export interface Described {
  site: string;
  realm: string;
  aliases: Alias[];
  route: string;
}

/** A part of a link that may be the handle, as it stands there, and the account that it then is. */
export interface Part {
  text: string;
  account: Described;
}

/**
 * @param isOpen no other site makes sense of the address: then its parts are worth asking about.
 * @returns the account, where the site is one of those whose profiles we can tell; else the parts that may be the handle, for
 * the user to say; nothing where there is nothing to ask.
 */
export type UnknownReader = (address: Address, isOpen: boolean) => Described | 'reserved' | Part[] | undefined;

export const unknownReader =
  (tail: Tail): UnknownReader =>
  (address, isOpen) => {
    const found = tail(address.host);
    for (const route of found?.routes ?? []) {
      const account = readAs(address, found?.host ?? '', route);
      if (account) return account;
    }
    if (!found && !isOpen) return undefined;
    const parts = partsOf(address);
    return found && parts.length === 0 ? 'reserved' : parts;
  };

/** What an address says if this is how its site writes them. */
function readAs(address: Address, host: string, route: string): Described | undefined {
  const [site] = grammar([describedSite(host, [route])]).sites;
  const page = site && readPage(site, address);
  return page?.kind === 'profile' && page.aliases.length > 0 ? { site: host, realm: host, aliases: page.aliases, route } : undefined;
}

const mostParts = 12;

/** Each segment of the path, and of a path behind a `#`, each parameter, and the first word of the host. */
function partsOf(address: Address): Part[] {
  const host = address.host.replace(/^www\./, '');
  const { segments, query } = address;
  const literal = (text: string): string => (/^[a-z][\w.-]*$/i.test(text) && text.length < 30 ? text.toLowerCase() : ':any');
  const path = segments.map(literal);
  const inPath = segments.map((text, index) => ({
    text: text.replace(/^[@~$]|\.(?:html?|php|aspx?)$/gi, ''),
    host,
    route: `/${path.with(index, `${/^[@~$]/.exec(text)?.[0] ?? ''}:handle${/\.(?:html?|php|aspx?)$/i.exec(text)?.[0].toLowerCase() ?? ''}`).join('/')}/*`,
  }));
  const inQuery = query.split('&').flatMap((pair) => {
    const [name = '', value = ''] = pair.split('=', 2);
    return /^[a-z][\w-]*$/i.test(name)
      ? [{ text: decode(value.replaceAll('+', ' ')), host, route: `/${path.join('/')}?${name}=:handle` }]
      : [];
  });
  const [, start = '', behind = ''] = /^(!?\/)([^?]+)/.exec(decode(address.hash)) ?? [];
  const steps = behind.split('/').filter(Boolean);
  const inHash = steps.map((text, index) => ({
    text: text.replace(/^[@~$]/, ''),
    host,
    route: `/${path.join('/')}#${start}${[...steps.slice(0, index).map(literal), `${/^[@~$]/.exec(text)?.[0] ?? ''}:handle`].join('/')}/*`,
  }));
  // Nobody but a registry has `co.uk` or `com.br`.
  const [label = '', ...domain] = host.split('.');
  const inHost =
    domain.length > 1 && !/^[a-z]{1,3}\.[a-z]{2}$/.test(domain.join('.'))
      ? [{ text: label, host: domain.join('.'), route: `//:handle.${domain.join('.')}/*` }]
      : [];
  return [...inHash, ...inPath, ...inQuery, ...inHost]
    .flatMap(({ text, host: there, route }) => partOf(text, there, route))
    .slice(0, mostParts);
}

function partOf(text: string, host: string, route: string): Part[] {
  const value = text.toLowerCase();
  const isHandle = value.length > 1 && value.length <= 60 && /^[\p{L}\p{N}._@+ -]+$/u.test(value) && !notHandles.has(value);
  if (!isHandle) return [];
  return [{ text, account: { site: host, realm: host, aliases: [{ realm: host, kind: 'handle', value }], route } }];
}

const notHandles = new Set([...reservedAnywhere, 'm', 'www', 'u', 'id', 'true', 'false', anySite.id]);
