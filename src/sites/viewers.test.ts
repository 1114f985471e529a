import { describe, expect, test } from 'vitest';
import { aliasKey } from '../core/alias.ts';
import { grammar } from '../core/grammar.ts';
import { resolve } from '../core/resolve.ts';
import { sites } from './all.ts';

/** Mirrors, anonymous viewers and other clients: whom their addresses name, wherever they carry a handle or a number (2024 to 2026). */

const known = grammar(sites);
const named = (url: string): string[] => resolve(known, url)?.aliases.map(aliasKey) ?? [];

const channel = 'UCtargettargettargettar0';

describe.each([
  [
    'x:handle:target_user',
    [
      ...['xcancel.com', 'nitter.poast.org', 'nitter.privacyredirect.com', 'lightbrd.com', 'nitter.space', 'nitter.tiekoetter.com'],
      ...['nuku.trabun.org', 'nitter.catsarch.com', 'nitter.net', 'nitter.privacydev.net', 'nitter.lacontrevoie.fr'],
      ...['twstalker.com', 'www.twstalker.com', 'ww.twstalker.com', 'mobile.twstalker.com', 'site.twstalker.com', 'sotwe.com'],
      ...['www.sotwe.com', 'twiiit.com', 'twitterwebviewer.com', 'fxtwitter.com', 'vxtwitter.com', 'fixupx.com', 'fixvx.com'],
    ].flatMap((host) => [`${host}/target_user`, `${host}/Target_User/status/1900000001`]),
  ],
  [
    'x:handle:target_user',
    [
      ...['with_replies', 'media', 'search', 'rss'].map((tab) => `xcancel.com/target_user/${tab}`),
      ...['xcancel.com/friend_a,target_user', 'threadreaderapp.com/user/target_user', 'twitterwebviewer.com/@target_user'],
    ],
  ],
  ['x:id:1111111111', ['nitter.net/i/user/1111111111']],
  [
    'reddit:handle:target_user',
    [
      ...['redlib.catsarch.com', 'redlib.perennialte.ch', 'redlib.r4fo.com', 'red.artemislena.eu', 'redlib.privacyredirect.com'],
      ...['redlib.nadeko.net', 'redlib.privadency.com', 'safereddit.com', 'eddrit.com', 'troddit.com', 'teddit.net', 'libreddit.de'],
      ...['www.reveddit.com', 'undelete.pullpush.io', 'search.pullpush.io', 'arctic-shift.photon-reddit.com', 'www.unddit.com'],
    ].flatMap((host) => [`${host}/u/target_user`, `${host}/user/Target_User/comments/abc1`, `${host}/r/u_target_user`]),
  ],
  ['reddit:handle:target_user', ['undelete.pullpush.io/?author=target_user']],
  [
    `youtube:id:${channel}`,
    [
      ...['inv.nadeko.net', 'invidious.nerdvpn.de', 'yewtu.be', 'invidious.adminforge.de', 'piped.private.coffee'],
      ...['piped-material.xn--17b.net', 'piped-material.ftp.sh', 'tube.cadence.moe', 'tube.boritsch.de', 'poketube.fun', 'tubo.media'],
      'piped.video',
    ].flatMap((host) => [
      `${host}/channel/${channel}`,
      `${host}/channel?id=${channel}`,
      `${host}/channel?url=https%3A%2F%2Fwww.youtube.com%2Fchannel%2F${channel}`,
    ]),
  ],
  [
    'youtube:handle:targetuser',
    ['yewtu.be/@targetuser', 'yewtu.be/@TargetUser/streams', 'piped.video/c/targetuser', 'inv.nadeko.net/user/TargetUser'],
  ],
  ['youtube:handle:zo\u00eb-target', ['yewtu.be/@Zo%C3%AB-Target', 'yewtu.be/@zoe%CC%88-target']],
  [
    'tiktok:handle:target.user',
    [
      ...['proxitok.pabloferreiro.es', 'proxitok.pussthecat.org', 'tok.habedieeh.re', 'proxitok.privacydev.net', 'tok.artemislena.eu'],
      ...['tok.adminforge.de', 'cringe.whatever.social', 'proxitok.lunar.icu', 'proxitok.privacy.com.de', 'cringe.seitan-ayoub.lol'],
      ...['tt.opnxng.com', 'tiktok.wpme.pl', 'proxitok.r4fo.com', 'proxitok.belloworld.it', 'offtiktok.com', 'www.offtiktok.com'],
      ...['www.tnktok.com', 'vxtiktok.com'],
    ].flatMap((host) => [`${host}/@target.user`, `${host}/@Target.User/video/7000000000000000001`]),
  ],
  [
    'tiktok:handle:target.user',
    [
      'tikvib.com/profile/target.user',
      'urlebird.com/user/target.user/',
      'ttonlineviewer.com/user/target.user',
      'tikbuddy.com/en/tiktok/target.user',
    ],
  ],
  [
    'instagram:handle:target.user',
    [
      ...['kittygr.am', 'kittygram.irelephant.net', 'kittygram.nexussfan.cz', 'ig.opnxng.com', 'proxigram.lunar.icu'],
      ...['gram.whatever.social', 'ig.snine.nl', 'proxigram.privacyredirect.com', 'imginn.com', 'www.imginn.com', 'imgsed.com'],
    ].flatMap((host) => [`${host}/target.user`, `${host}/Target.User/?hl=en`]),
  ],
  [
    'instagram:handle:target.user',
    [
      ...['picuki.com', 'www.picuki.com', 'picnob.com', 'www.picnob.com', 'pixwox.com', 'www.pixwox.com', 'gramhir.com', 'anonyig.com'],
      ...['instanavigation.com', 'instanavigation.net', 'iganony.io'],
    ].map((host) => `${host}/profile/target.user/`),
  ],
  [
    'instagram:handle:target.user',
    [
      ...['dumpor.com/v/target.user', 'dumpoir.com/v/target.user', 'greatfon.com/v/target.user', 'gramhir.com/profile/target.user/1234'],
      ...['storiesig.info/en/target.user/', 'anonyig.com/en/target.user/', 'anonyig.com/en/profile/target.user/'],
      ...['instanavigation.com/user-profile/target.user', 'insta-stories-viewer.com/target.user/', 'imginn.com/stories/target.user'],
      ...['insta-stories-viewer.com/de/target.user/', 'bibliogram.art/u/target.user', 'shoelace.mint.lgbt/@target.user'],
    ],
  ],
  [
    'tumblr:handle:target-blog',
    ['pb.bloat.cat', 'tb.opnxng.com', 'tumblr.nerdvpn.de'].flatMap((host) => [`${host}/target-blog`, `${host}/target-blog/7000000001`]),
  ],
  ['telegram:handle:target_user', ['t.me/s/target_user', 'tgstat.com/channel/@target_user', 'tgstat.com/en/channel/@target_user/stat']],
  [
    'bluesky:handle:target.bsky.social',
    [
      ...['skylib.coffee', 'fxbsky.app', 'bskyx.app', 'cbsky.app', 'bskyye.app', 'deer.social', 'blacksky.community', 'main.bsky.dev'].map(
        (host) => `${host}/profile/target.bsky.social`,
      ),
      'skyview.social/?url=https%3A%2F%2Fbsky.app%2Fprofile%2Ftarget.bsky.social%2Fpost%2F3k',
    ],
  ],
  ['fediverse:handle:target@far.example', ['elk.zone/mastodon.social/@target@far.example', 'main.elk.zone/far.example/@target']],
  ['fediverse:id:123456@mastodon.social', ['phanpy.social/#/mastodon.social/a/123456']],
])('%s', (key, urls) => {
  test.each(urls)('%s', (url) => {
    expect(named(`https://${url}`)).toContain(key);
  });
});

describe('somebody else', () => {
  test.each([
    'xcancel.com/target_user2',
    'xcancel.com/pic/target_user',
    'yewtu.be/@targetuser2',
    'yewtu.be/channel/UCTargettargettargettar0',
    'safereddit.com/r/target_user',
    'imginn.com/target.user.fan/',
    'picuki.com/tag/target.user',
    'pb.bloat.cat/tagged/target-blog',
    'tgstat.com/en/target_user',
  ])('%s', (url) => {
    const theirs = ['target_user', 'targetuser', 'target.user', 'target-blog', channel];
    expect(named(`https://${url}`).filter((key) => theirs.includes(key.split(':')[2] ?? ''))).toEqual([]);
  });
});
