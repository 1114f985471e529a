import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './browsers.ts';

/** Draws `public/icons` from `icon.svg`: run after changing it, `node tools/icons.ts`. */
const sizes = [16, 32, 48, 128];

const found = findBrowser({ headless: true, family: 'chromium' });
const browser = await chromium.launch({ ...(found && { executablePath: found.program }), args: ['--no-sandbox'] });
const page = await browser.newPage();
const svg = readFileSync(new URL('icon.svg', import.meta.url), 'utf8');
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<body style="margin:0">${svg.replace('<svg ', `<svg style="display:block" width="${size}" height="${size}" `)}`);
  await page.screenshot({ path: new URL(`../public/icons/${size}.png`, import.meta.url).pathname, omitBackground: true });
}
await browser.close();
