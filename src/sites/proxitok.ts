import type { Site } from '../core/site.ts';
import tiktok from './tiktok.ts';

/** ProxiTok and other viewers of TikTok, 2024 to 2026. */
export default {
  id: 'proxitok',
  name: 'Viewers of TikTok',
  realm: 'tiktok',
  apart: true,
  hosts: [
    ...['proxitok.pabloferreiro.es', 'proxitok.pussthecat.org', 'tok.habedieeh.re', 'proxitok.privacydev.net', 'tok.artemislena.eu'],
    ...['tok.adminforge.de', 'cringe.whatever.social', 'proxitok.lunar.icu', 'proxitok.privacy.com.de', 'cringe.seitan-ayoub.lol'],
    ...['tt.opnxng.com', 'tiktok.wpme.pl', 'proxitok.r4fo.com', 'proxitok.belloworld.it', 'urlebird.com', 'offtiktok.com', 'tikvib.com'],
    ...['ttonlineviewer.com', 'tikbuddy.com', 'tnktok.com', 'vxtiktok.com'],
  ],
  aliases: tiktok.aliases,
  routes: [
    ['post', '/@:handle/video/:post/*'],
    ['profile', '/@:handle/*'],
    ['profile', '/profile/:handle/*'],
    ['profile', '/user/:handle/*'],
    ['profile', '/:any/tiktok/:handle/*'],
  ],
  evidence: [],
  surfaces: [],
} satisfies Site as Site;
