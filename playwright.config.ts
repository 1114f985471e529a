import { defineConfig } from '@playwright/test';

/** Every story is told twice: in Chromium and in Firefox. Both need the test builds, which `npm run browsers` makes. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  // A visit was counted late in Firefox now and then, the cause inferred and not proven: what passes again is listed as flaky.
  retries: process.env.CI ? 2 : 0,
  // Two leave a third of two cores unused; with four at once every story still passed.
  workers: 3,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  projects: [
    { name: 'chromium', use: { browserName: 'chromium' } },
    { name: 'firefox', use: { browserName: 'firefox' } },
  ],
});
