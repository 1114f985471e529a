/** What somebody types when asked for a server: `social.example`, `https://social.example/home`, `@me@social.example`; several at once. */
export interface Servers {
  hosts: string[];
  /** Words that are no server, as they were typed. */
  unread: string[];
}

/** A domain, or this machine (the practice feed). */
const host =
  /^localhost$|^\d{1,3}(?:\.\d{1,3}){3}$|^(?=.{3,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;

/** Never throws. A host stands once, in lower case and ASCII, without `www.`. */
export function readServers(text: string): Servers {
  const hosts = new Set<string>();
  const unread: string[] = [];
  for (const word of text
    .slice(0, 2000)
    .split(/[\s,;]+/)
    .filter(Boolean)) {
    const bare = word.slice(word.lastIndexOf('@') + 1);
    const read = URL.parse(/^https?:\/\//i.test(bare) ? bare : `https://${bare}`)?.hostname.replace(/^www\.|\.$/g, '');
    if (read !== undefined && host.test(read)) hosts.add(read);
    else unread.push(word);
  }
  return { hosts: [...hosts], unread };
}
