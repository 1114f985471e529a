import { describe, expect, it } from 'vitest';
import { readWishes } from './wishes.ts';

describe('how npm start was asked to run', () => {
  const display = { DISPLAY: ':0' };

  it.each([
    ['a screen', [], display, 'linux', { headless: false }],
    ['no screen', [], {}, 'linux', { headless: true }],
    ['Wayland', [], { WAYLAND_DISPLAY: 'wayland-0' }, 'linux', { headless: false }],
    ['a Mac, which needs no DISPLAY', [], {}, 'darwin', { headless: false }],
    ['continuous integration', [], { ...display, CI: 'true' }, 'linux', { headless: true }],
    ['a word', ['--headless', '--firefox'], display, 'linux', { headless: true, family: 'firefox' }],
    [
      'a word, which goes before BROWSER',
      ['--chromium'],
      { ...display, BROWSER: 'firefox' },
      'linux',
      { headless: false, family: 'chromium' },
    ],
    ['a name', [], { ...display, BROWSER: 'firefox' }, 'linux', { headless: false, family: 'firefox' }],
    [
      'a path',
      [],
      { ...display, BROWSER: '/opt/chrome/chrome' },
      'linux',
      { headless: false, family: 'chromium', program: '/opt/chrome/chrome' },
    ],
    ['a BROWSER of somebody else', [], { ...display, BROWSER: '/bin/open-in-editor.sh' }, 'linux', { headless: false }],
  ] as const)('%s', (_, words, env, platform, wishes) => {
    expect(readWishes([...words], { ...env }, platform)).toEqual(wishes);
  });
});
