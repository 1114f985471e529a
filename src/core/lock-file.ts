/**
 * The files by which browsers let somebody lock an extension in place on their own machine. Nothing else can: whoever may install an
 * extension may remove it. What is in them is the browsers' own format for administrators:
 * https://chromeenterprise.google/policies/#ExtensionSettings,
 * https://mozilla.github.io/enterprise-admin-reference/reference/policies/extensionsettings/,
 * https://learn.microsoft.com/deployedge/microsoft-edge-policies#extensionsettings.
 */

export const lockBrowsers = ['chrome', 'edge', 'firefox'] as const;
export type LockBrowser = (typeof lockBrowsers)[number];
export const lockSystems = ['windows', 'mac', 'linux'] as const;
export type LockSystem = (typeof lockSystems)[number];

export interface LockFile {
  /** What the download is called. */
  name: string;
  type: string;
  text: string;
  /** Where it has to lie; undefined where it is opened instead. */
  folder?: string;
  /** The file that takes it away again, where it is not enough to remove the first. */
  undo?: { name: string; text: string };
}

/** From where each browser installs again what was removed. */
const stores = {
  chrome: 'https://clients2.google.com/service/update2/crx',
  edge: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
};

const registryKeys = { chrome: 'Google\\Chrome', edge: 'Microsoft\\Edge' };
const macDomains = { chrome: 'com.google.Chrome', edge: 'com.microsoft.Edge', firefox: 'org.mozilla.firefox' };
const folders = {
  chrome: '/etc/opt/chrome/policies/managed',
  edge: '/etc/opt/edge/policies/managed',
  firefox: '/etc/firefox/policies',
};
const firefoxOnWindows = 'C:\\Program Files\\Mozilla Firefox\\distribution';

/** @param id of the extension, as its browser gives it. */
export function lockFile(browser: LockBrowser, system: LockSystem, id: string): LockFile {
  if (system === 'mac') return profile(browser, id);
  if (browser === 'firefox') {
    const policies = { ExtensionSettings: { [id]: entryOf(browser, id) } };
    return json('policies.json', { policies }, system === 'windows' ? firefoxOnWindows : folders.firefox);
  }
  if (system === 'linux') return json('stillwater.json', { ExtensionSettings: { [id]: entryOf(browser, id) } }, folders[browser]);
  const key = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${registryKeys[browser]}\\ExtensionSettings\\${id}`;
  const values = Object.entries(entryOf(browser, id)).map(([name, value]) => `"${name}"="${value}"`);
  return {
    name: 'stillwater-lock.reg',
    type: 'text/plain',
    text: registry(`[${key}]`, ...values),
    undo: { name: 'stillwater-unlock.reg', text: registry(`[-${key}]`) },
  };
}

function entryOf(browser: LockBrowser, id: string): Record<string, string | boolean> {
  const installation_mode = 'force_installed';
  if (browser !== 'firefox') return { installation_mode, update_url: stores[browser] };
  const install_url = `https://addons.mozilla.org/firefox/downloads/latest/${encodeURIComponent(id)}/latest.xpi`;
  return { installation_mode, install_url, private_browsing: true };
}

const json = (name: string, content: unknown, folder: string): LockFile => ({
  ...{ name, folder, type: 'application/json' },
  text: `${JSON.stringify(content, null, 2)}\n`,
});

const registry = (...lines: string[]): string => ['Windows Registry Editor Version 5.00', '', ...lines, ''].join('\r\n');

/** macOS takes settings of other programs as a profile, which System Settings shows, asks about, and removes again. */
function profile(browser: LockBrowser, id: string): LockFile {
  const domain = macDomains[browser];
  const settings = [
    ...(browser === 'firefox' ? ['<key>EnterprisePoliciesEnabled</key><true/>'] : []),
    `<key>ExtensionSettings</key><dict><key>${escaped(id)}</key>${dictOf(entryOf(browser, id))}</dict>`,
  ];
  const payload = [
    `<key>PayloadType</key><string>${domain}</string>`,
    ...named('stillwater.lock.settings', '5711B0A7-0000-4000-8000-000000000001'),
    ...settings,
  ];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0"><dict>',
    '<key>PayloadType</key><string>Configuration</string>',
    ...named('stillwater.lock', '5711B0A7-0000-4000-8000-000000000002'),
    '<key>PayloadDisplayName</key><string>Stillwater</string>',
    '<key>PayloadScope</key><string>System</string>',
    `<key>PayloadContent</key><array><dict>${payload.join('')}</dict></array>`,
    '</dict></plist>',
    '',
  ];
  return { name: 'stillwater.mobileconfig', type: 'application/x-apple-aspen-config', text: lines.join('\n') };
}

const named = (identifier: string, uuid: string): string[] => [
  '<key>PayloadVersion</key><integer>1</integer>',
  `<key>PayloadIdentifier</key><string>${identifier}</string>`,
  `<key>PayloadUUID</key><string>${uuid}</string>`,
];

const dictOf = (entry: Record<string, string | boolean>): string =>
  `<dict>${Object.entries(entry)
    .map(([key, value]) => `<key>${key}</key>${typeof value === 'boolean' ? `<${value}/>` : `<string>${escaped(value)}</string>`}`)
    .join('')}</dict>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
