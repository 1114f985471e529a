import { withoutUnseen } from './name.ts';
import type { AliasForm, AliasKind } from './site.ts';

/** One way in which a site identifies somebody, in canonical form. */
export interface Alias {
  realm: string;
  kind: AliasKind;
  value: string;
}

/** The string by which aliases are compared: `realm:kind:value`. */
export const aliasKey = ({ realm, kind, value }: Alias): string => `${realm}:${kind}:${value}`;

/** The alias that has this key. */
export function aliasOf(key: string): Alias {
  const [realm = '', kind, ...value] = key.split(':');
  return { realm, kind: kind as AliasKind, value: value.join(':') };
}

/**
 * Brings a raw value (percent-decoded) into its canonical form.
 * @param host the page's host, for values that belong to one (`AliasForm.local`).
 */
export function canonicalValue(raw: string, form: AliasForm, host: string): string {
  let value = form.exact ? raw : raw.toLowerCase();
  // Beyond ASCII the same letters can be written in several ways.
  if (beyondAscii.test(value)) value = withoutUnseen(value.normalize('NFC'));
  for (const character of form.ignore ?? '') value = value.replaceAll(character, '');
  if (form.digits) value = value.replace(/\D/g, '').replace(/^00/, '');
  if (form.local && !value.includes('@')) value += `@${host.replace(/^www\./, '')}`;
  return form.prefix === undefined ? value : form.prefix + value;
}

const beyondAscii = /[^\0-\x7f]/;
