import type { Address } from './address.ts';
import { type Grammar, siteOf } from './grammar.ts';
import { asciiOf } from './rule-forms.ts';
import type { Form } from './rules.ts';

/** The account that an address of another site belongs to, and which site that is. */
export type Elsewhere = (address: Address) => { account: string; site: string } | undefined;

/**
 * Knows links to these people on sites whose grammar is not here: a page carries what is known of its own site, and of all
 * others only the forms that the network rules have.
 */
export function elsewhere(known: Grammar, forms: readonly Form[]): Elsewhere {
  const byDomain = new Map<string, Form[]>();
  for (const form of forms) {
    for (const domain of form.domains) {
      if (siteOf(known, domain)?.site.id === form.site) continue;
      const there = byDomain.get(domain);
      if (there) there.push(form);
      else byDomain.set(domain, [form]);
    }
  }
  const compiled = new Map<string, RegExp>();
  const matches = (source: string, url: string): boolean => {
    const regexp = compiled.get(source) ?? new RegExp(source, 'i');
    compiled.set(source, regexp);
    return regexp.test(url);
  };
  return ({ host, segments, query }) => {
    if (byDomain.size === 0) return undefined;
    for (let domain = host; domain !== ''; domain = domain.slice(domain.indexOf('.') + 1 || domain.length)) {
      const there = byDomain.get(domain);
      if (!there) continue;
      const url = asciiOf(`https://${host}/${segments.join('/')}${query && `?${query}`}`);
      return there.find(({ source }) => matches(source, url));
    }
    return undefined;
  };
}
