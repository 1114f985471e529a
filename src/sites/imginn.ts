import type { Site } from '../core/site.ts';
import instagram from './instagram.ts';

/** Viewers of Instagram and Threads, 2024 to 2026. Most have one form, a few begin with a language. */
export default {
  id: 'imginn',
  name: 'Viewers of Instagram',
  realm: 'instagram',
  apart: true,
  hosts: [
    ...['kittygr.am', 'kittygram.irelephant.net', 'kittygram.nexussfan.cz', 'ig.opnxng.com', 'proxigram.lunar.icu'],
    ...['gram.whatever.social', 'ig.snine.nl', 'proxigram.privacyredirect.com', 'bibliogram.art', 'imginn.com', 'picuki.com'],
    ...['picnob.com', 'pixwox.com', 'dumpor.com', 'greatfon.com', 'gramhir.com', 'anonyig.com', 'storiesig.info', 'instanavigation.com'],
    ...['insta-stories-viewer.com', 'dumpoir.com', 'imgsed.com', 'instanavigation.net', 'iganony.io', 'storysaver.net', 'fastdl.app'],
    ...['saveinsta.to', 'save-insta.com', 'inflact.com', 'mollygram.com', 'storiesig.net', 'storiesig.me', 'glassagram.com'],
    ...['peekviewer.com', 'storynavigation.com', 'gramsnap.com', 'shoelace.mint.lgbt'],
  ],
  aliases: instagram.aliases,
  reserved: instagram.reserved ?? [],
  routes: [
    ['post', '/p/:post/*'],
    ['post', '/reel/:post/*'],
    ['other', '/t/*'],
    ['story', '/stories/:handle/*'],
    ['profile', '/profile/:handle/*'],
    ['profile', '/user-profile/:handle/*'],
    ['profile', '/user/:handle/*'],
    ['profile', '/u/:handle/*'],
    ['profile', '/v/:handle/*'],
    ['profile', '/@:handle/*'],
    ['profile', '/:any/profile/:handle/*'],
    ['profile', '//storiesig.info/:any/:handle/*'],
    ['profile', '//anonyig.com/:any/:handle/*'],
    ['profile', '//insta-stories-viewer.com/:any/:handle/*'],
    ['profile', '/:handle/*'],
  ],
  evidence: [],
  surfaces: [],
} satisfies Site as Site;
