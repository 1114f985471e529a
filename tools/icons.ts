import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './browsers.ts';

/** Draws `public/icons` from `icon.svg` and, for the plain look, `notes.svg`: run after changing one, `node tools/icons.ts`. */
const sources = { 'icon.svg': '', 'notes.svg': 'notes-' };
const sizes = [16, 32, 48, 128];

const found = findBrowser({ headless: true, family: 'chromium' });
const browser = await chromium.launch({ ...(found && { executablePath: found.program }), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [source, prefix] of Object.entries(sources)) {
  const svg = readFileSync(new URL(source, import.meta.url), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<body style="margin:0">${svg.replace('<svg ', `<svg style="display:block" width="${size}" height="${size}" `)}`);
    await page.screenshot({ path: new URL(`../public/icons/${prefix}${size}.png`, import.meta.url).pathname, omitBackground: true });
  }
}
await browser.close();
