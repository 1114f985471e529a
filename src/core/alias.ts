import type { AliasForm, AliasKind } from './site.ts';

/** One way in which a site identifies somebody, in canonical form. */
export interface Alias {
  realm: string;
  kind: AliasKind;
  value: string;
}

/** The string by which aliases are compared: `realm:kind:value`. */
export const aliasKey = ({ realm, kind, value }: Alias): string => `${realm}:${kind}:${value}`;

/**
 * Brings a raw value (percent-decoded) into its canonical form.
 * @param host the page's host, for values that belong to one (`AliasForm.local`).
 */
export function canonicalValue(raw: string, form: AliasForm, host: string): string {
  let value = form.exact ? raw : raw.toLowerCase();
  for (const character of form.ignore ?? '') value = value.replaceAll(character, '');
  if (form.digits) value = value.replace(/\D/g, '').replace(/^00/, '');
  if (form.local && !value.includes('@')) value += `@${host.replace(/^www\./, '')}`;
  return value;
}
