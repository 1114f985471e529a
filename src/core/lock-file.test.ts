import { describe, expect, test } from 'vitest';
import { lockBrowsers, lockFile, lockSystems } from './lock-file.ts';

const id = 'abcdefghijklmnopabcdefghijklmnop';
const all = lockBrowsers.flatMap((browser) => lockSystems.map((system) => [browser, system] as const));

describe('the file that locks the extension in place', () => {
  test.each(all)('of %s on %s names it, and forces it', (browser, system) => {
    const { name, text } = lockFile(browser, system, id);
    expect(name).toMatch(/\.(?:reg|json|mobileconfig)$/);
    expect(text).toContain(id);
    expect(text).toContain('force_installed');
  });

  test.each([
    ['chrome', 'linux', '/etc/opt/chrome/policies/managed'],
    ['edge', 'linux', '/etc/opt/edge/policies/managed'],
  ] as const)('of %s on %s is JSON for a folder', (browser, system, folder) => {
    const file = lockFile(browser, system, id);
    expect(file.folder).toBe(folder);
    expect(JSON.parse(file.text)).toMatchObject({ ExtensionSettings: { [id]: { installation_mode: 'force_installed' } } });
  });

  test.each(['windows', 'linux'] as const)('of Firefox on %s installs it from where Firefox has it, private windows included', (system) => {
    const { text, name } = lockFile('firefox', system, 'name@host.example');
    expect(name).toBe('policies.json');
    expect(JSON.parse(text).policies.ExtensionSettings).toEqual({
      'name@host.example': {
        installation_mode: 'force_installed',
        install_url: 'https://addons.mozilla.org/firefox/downloads/latest/name%40host.example/latest.xpi',
        private_browsing: true,
      },
    });
  });

  test.each(['chrome', 'edge'] as const)('of %s on Windows has its counterpart', (browser) => {
    const { text, undo } = lockFile(browser, 'windows', id);
    const key = /^\[(.+)\]\r$/m.exec(text)?.[1];
    expect(key).toMatch(/^HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\(?:Google\\Chrome|Microsoft\\Edge)\\ExtensionSettings\\[a-p]{32}$/);
    expect(undo?.text).toContain(`[-${key}]\r\n`);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test.each(lockBrowsers)('of %s on macOS is a profile that nests as it should', (browser) => {
    const { text } = lockFile(browser, 'mac', 'name@host.example');
    const open: string[] = [];
    for (const [, slash, tag = '', empty] of text.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
      if (empty) continue;
      if (slash) expect(open.pop()).toBe(tag);
      else open.push(tag);
    }
    expect(open).toEqual([]);
    expect(text).toContain('<key>PayloadContent</key>');
  });
});
