import type { Site } from '../core/site.ts';

/** Catalogues of Telegram, unverified. */
export default {
  id: 'tgstat',
  name: 'Viewers of Telegram',
  realm: 'telegram',
  apart: true,
  hosts: ['tgstat.com'],
  aliases: { handle: { form: '\\w{4,32}' } },
  routes: [
    ['profile', '/channel/@:handle/*'],
    ['profile', '/:any/channel/@:handle/*'],
  ],
  evidence: [],
  surfaces: [],
} satisfies Site as Site;
