import { browser } from 'wxt/browser';

/** Lets go of every host that the user allowed. Those of the manifest (test builds) cannot be given back. */
export async function giveBackAll(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = new Set<string>(browser.runtime.getManifest().host_permissions ?? []);
  const given = origins.filter((origin) => !own.has(origin));
  if (given.length > 0) await browser.permissions.remove({ origins: given });
}
