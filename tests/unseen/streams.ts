import {
  ada,
  all,
  bo,
  cleo,
  dev,
  eli,
  everybody,
  juno,
  junomarsh2,
  type Member,
  namesake,
  naming,
  of,
  people,
  picture,
  type Unseen,
  unit,
  xjunomarsh,
} from './cast.ts';

/** Feeds, rows and cards as frameworks write them: with classes that say nothing, with none, with elements of their own. */

const to = ({ at }: Member) => `/m/${at}`;
const link = (who: Member, inner = who.name, more = '') => `<a href="${to(who)}"${more}>${inner}</a>`;
const home = { route: '/m/:handle/*', handle: 'junomarsh' };

/** One class for each rule: boxes share most of them, whatever they are. */
const atomic = (): Unseen => {
  const box = (inner: string, more = '', mark = '') => `<div class="x78zum5 x1n2onr6 ${more}" ${mark}>${inner}</div>`;
  const face = (who: Member) => box(link(who, picture, ' class="x1i10hfl xjbqb8w" role="link"'), 'x1rg5ohu');
  const post = (who: Member, mark: string, { words = 'Some words', comments = '' } = {}) =>
    box(
      box(
        `${box(`${face(who)}${box(box(`<span class="xt0psk2"><strong>${link(who, `<span>${who.name}</span>`, ' class="x1i10hfl" role="link"')}</strong></span>`, 'xu06os2') + box('<a href="/x/1" class="x1i10hfl"><span>2 h</span></a>', 'xu06os2'), 'xdt5ytf')}${box('<div role="button" aria-label="More"></div>', 'x1iyjqo2')}`, 'x1cy8zhl x1q0g3np')}${box(`<div dir="auto">${words}</div>`, 'x1iorvi4')}${box('<div role="button">Like</div><div role="button">Comment</div>', 'x1q0g3np')}<div>${comments}${box(`${face(eli)}<form><div contenteditable="true" role="textbox"></div></form>`, 'x1q0g3np')}</div>`,
        'x1yztbdb',
      ),
      'x1lliihq',
      mark,
    );
  const comment = (who: Member) =>
    box(
      `${face(who)}${box(`${box(`<span>${link(who, who.name, ' class="x1i10hfl"')}</span><div dir="auto">An answer</div>`, 'x1ye3gou')}${box('<div role="button">Like</div><a href="/x/1?c=2">1 h</a>', 'x1q0g3np')}`, 'xdt5ytf')}`,
      'x1r8uery',
      of(who, 'comment'),
    );
  const body = `<div id="mount"><div class="x9f619"><div role="banner"><a href="/">Home</a>${link(eli)}</div><div role="main"><div class="x1ceravr"><h3>Posts</h3><div class="x1hc1fzr">
    ${[post(ada, of(ada, 'post'), { comments: comment(bo) + comment(juno) }), post(juno, of(juno, 'post'), { comments: comment(cleo) }), post(juno, of(juno, 'post without answers')), post(junomarsh2, of(junomarsh2, 'post'), { comments: comment(juno) + comment(namesake) }), post(dev, naming(juno, 'mention'), { words: `With ${link(juno)}` }), post(cleo, of(cleo, 'post')), post(juno, of(juno, 'post with a mention'), { words: `With ${link(ada)}` })].join('\n')}</div></div></div></div></div>`;
  return { name: 'stream-atomic', ...home, path: '/', body };
};

/** Boxes without any class. */
const bare = (): Unseen => {
  const post = (who: Member, mark: string, words = 'Some words') =>
    `<div ${mark}><div><div>${link(who, picture)}</div><div><div><b>${link(who)}</b> <i>2h</i></div><div>${words}</div><div><button>Like</button><button>Reply</button></div></div></div></div>`;
  const liked = (who: Member[]) => `<div>Liked by ${who.map((each) => link(each)).join(', ')}</div>`;
  const row = (who: Member) =>
    `<div ${of(who, 'row')}><div>${link(who, picture)}</div><div>${link(who)}<div>Knows <span>3 others</span></div></div><button>Add</button></div>`;
  const body = `<div><div><a href="/">Home</a>${link(eli, 'Me')}</div><div><div>${all(people, (who) => post(who, of(who, 'post')))}${post(dev, naming(juno, 'mention'), `With ${link(juno)}`)}${post(dev, naming(ada, 'mention'), `With ${link(ada)}`)}${post(juno, of(juno, 'post with a mention'), `With ${link(ada)}`)}${post(bo, unit('part', 'post that they like'), `Some words${liked([cleo, juno, ada])}`)}</div><div><div>People</div><div>${all([ada, juno, junomarsh2, namesake], row)}</div></div></div></div>`;
  return { name: 'stream-bare', ...home, path: '/', body };
};

/** A component library with a class for the component, and one that is made of what it looks like. */
const styled = (): Unseen => {
  const sc = (tag: string, number: number, inner: string, mark = '') =>
    `<${tag} class="sc-${number}a${number * 7}f-0 k${(number * 7919).toString(36)}" ${mark}>${inner}</${tag}>`;
  const wrap = (inner: string, isFirst = false) =>
    `<div style="position:relative" class="sc-99a-1 ${isFirst ? 'bNfZqk' : 'dWxYzA'}">${inner}</div>`;
  const post = (who: Member, mark: string, { words = 'Some words', top = '' } = {}) =>
    wrap(
      sc(
        'div',
        3,
        `${top}${sc('header', 4, `${sc('div', 5, link(who, picture))}${sc('div', 6, `${link(who, sc('span', 7, who.name))}${sc('time', 8, '2h')}`)}`)}${sc('section', 9, sc('p', 10, words))}${sc('footer', 11, '<button>1</button>')}`,
        mark,
      ),
    );
  const pin = (who: Member) => sc('div', 12, `Shared by ${link(who)}`);
  const body = sc(
    'div',
    1,
    `${sc('nav', 2, `<a href="/">Home</a>${link(eli, 'Me')}`)}<div>${all(people, (who) => post(who, of(who, 'post')))}${post(bo, naming(juno, 'share'), { top: pin(juno) })}${post(bo, naming(ada, 'share'), { top: pin(ada) })}${post(dev, naming(juno, 'mention'), { words: `With ${link(juno)} and ${link(ada)}` })}</div>`,
  );
  return { name: 'stream-styled', ...home, path: '/', body };
};

/** Elements of its own, each in a wrapper of its own, without roots. */
const elements = (): Unseen => {
  const person = (who: Member) => `<s-person><a slot="name" href="${to(who)}">${who.name}</a></s-person>`;
  const post = (who: Member, mark: string, words = 'Some words') =>
    `<s-cell><s-sentinel></s-sentinel><s-post ${mark}><s-avatar>${link(who, picture)}</s-avatar><s-content><s-header>${person(who)}<s-time>2h</s-time></s-header><s-text>${words}</s-text><s-bar><button>1</button></s-bar></s-content></s-post></s-cell>`;
  const comment = (who: Member, under = '') =>
    `<s-comment author="x"><s-line ${of(who, 'comment')}>${person(who)}<s-text>An answer</s-text><s-bar><button>Reply</button></s-bar></s-line><s-replies>${under}</s-replies></s-comment>`;
  const card = (who: Member, number: number) =>
    `<s-grid-item><s-card class="style-scope" ${of(who, 'card')}><a class="style-scope" href="/w/${number}">${picture}</a><s-details><s-title><a href="/w/${number}">Kite ${number}</a></s-title><s-byline>${link(who)} <span>3 views</span></s-byline></s-details></s-card></s-grid-item>`;
  const body = `<s-app><s-bar><a href="/">Home</a>${link(eli, 'Me')}</s-bar><s-layout><s-column><s-feed>${all(people, (who) => post(who, of(who, 'post')))}${post(dev, naming(juno, 'mention'), `With ${link(juno)}`)}${post(juno, of(juno, 'post with a mention'), `With ${link(ada)}`)}</s-feed></s-column><s-column><s-grid>${all(people, card)}</s-grid></s-column><s-column><s-thread>${comment(ada, comment(juno, comment(bo)) + comment(cleo))}${comment(juno, comment(junomarsh2))}${comment(juno)}</s-thread></s-column></s-layout></s-app>`;
  return { name: 'stream-elements', ...home, path: '/', body };
};

/** Elements with roots of their own, wrapped one by one. */
const shadows = (): Unseen => {
  const root = (inner: string) => `<template shadowrootmode="open"><style>p{color:inherit}</style>${inner}</template>`;
  const person = (who: Member) => `<w-person>${root(link(who))}</w-person>`;
  const post = (who: Member, mark: string, words = 'Some words') =>
    `<div class="slot"><w-item><w-post ${mark}>${root(`<div class="box"><div class="top">${person(who)}<span>2h</span></div><p>${words}</p><button>1</button></div>`)}</w-post></w-item></div>`;
  const light = (who: Member) =>
    `<div class="line"><w-card ${of(who, 'card')}>${root('<div class="frame"><slot></slot></div>')}<div class="who">${link(who)}</div><p>Some words</p></w-card></div>`;
  const body = `<div class="bar"><a href="/">Home</a>${link(eli, 'Me')}</div><w-feed>${root(`<div class="list">${all(people, (who) => post(who, of(who, 'post')))}${post(juno, of(juno, 'post with a mention'), `With ${person(ada)}`)}</div>`)}</w-feed><div class="lines">${all(everybody, light)}</div>`;
  return { name: 'stream-shadows', ...home, path: '/', body };
};

/** Threads in which an answer stands within what it answers, without a box for what is said itself. */
const threads = (): Unseen => {
  const comment = (who: Member, under = '') =>
    `<div class="reply-node"><div class="reply-head" ${of(who, 'head')}>${link(who, picture)}${link(who)}<span class="when">2h</span></div><div class="reply-text" ${of(who, 'words')}><p>Some words about kites</p></div><div class="reply-acts" ${of(who, 'buttons')}><button>Reply</button></div>${under && `<div class="reply-kids">${under}</div>`}</div>`;
  const folded = (who: Member, under = '') =>
    `<details open><summary ${of(who, 'summary')}>${link(who)} <span>2h</span></summary><p ${of(who, 'folded words')}>Some words</p>${under}</details>`;
  const item = (who: Member, under = '') => `<li><p ${of(who, 'line')}>${link(who)}: some words</p>${under && `<ul>${under}</ul>`}</li>`;
  const body = `<nav><a href="/">Home</a>${link(eli, 'Me')}</nav><div class="topic"><h1>Kites</h1><p>Asked by ${link(dev)}</p></div><div class="replies">${comment(ada, comment(juno, comment(bo)) + comment(cleo))}${comment(juno, comment(junomarsh2, comment(juno)))}${comment(namesake)}${comment(juno)}</div>
    <div class="more">${folded(ada, folded(juno, folded(bo)) + folded(cleo))}${folded(juno, folded(xjunomarsh))}${folded(juno)}</div><ul class="plain">${item(ada, item(juno, item(bo)) + item(cleo))}${item(juno, item(junomarsh2))}${item(juno)}</ul>`;
  return { name: 'stream-threads', ...home, path: '/t/kites', body };
};

/** A page in one box that begins with them, on which nobody else has a link. */
const unlinked = (): Unseen => {
  const row = (who: Member) =>
    `<div data-row="1" ${of(who, 'row')}><div>${who === juno ? link(juno, picture) : picture}</div><p>${who === juno ? link(juno) : who.name}</p></div>`;
  const body = `<div id="app"><div data-list="1">${row(juno)}</div><div data-list="2">${all([ada, junomarsh2, bo, namesake], row)}</div></div>`;
  return { name: 'stream-unlinked', ...home, path: '/', body };
};

/** What happened, a line each. */
const activity = (): Unseen => {
  const line = (expected: string, inner: string) =>
    `<div class="TimelineItem" ${expected}><div class="TimelineItem-badge"><svg></svg></div><div class="TimelineItem-body">${inner} <a href="/x/1"><time>2h</time></a></div></div>`;
  const remark = (who: Member, words: string, mark: string) =>
    `<div class="TimelineItem" ${mark}><div class="TimelineItem-avatar">${link(who, picture, ' class="d-inline-block"')}</div><div class="timeline-comment-group"><div class="timeline-comment"><div class="timeline-comment-header"><h3>${link(who, who.at, ' class="author"')} <a href="#c1">commented</a></h3></div><div class="edit-comment-hide"><div class="comment-body"><p>${words}</p></div></div></div></div></div>`;
  const event = (who: Member) => `<p ${of(who, 'event')}><span class="at">9:00</span> ${link(who)} came in</p>`;
  const named = (who: Member) => link(who, who.name, ' class="Link--primary"');
  const body = `<header><a href="/">Home</a>${link(eli, 'Me')}</header><main><h1>Kites</h1><div class="js-discussion">${all(people, (who) => remark(who, 'Some words', of(who, 'remark')))}${remark(dev, `Thanks ${link(juno, '@junomarsh')}`, naming(juno, 'remark'))}
    ${line(of(ada, 'deed'), `${link(ada, picture)}${named(ada)} added a label`)}${line(of(juno, 'deed'), `${link(juno, picture)}${named(juno)} added a label`)}${line(naming(juno, 'deed'), `${link(ada, picture)}${named(ada)} assigned ${named(juno)}`)}${line(of(juno, 'deed to another'), `${link(juno, picture)}${named(juno)} assigned ${named(ada)}`)}${line(unit('part', 'deed of two'), `${named(ada)} and ${named(juno)} liked this`)}${line(of(cleo, 'deed'), `${named(cleo)} left`)}</div>
    <div class="log">${all(people, event)}</div><section class="participants"><h2>Participants</h2><div class="faces" ${unit('part', 'faces')}>${all([ada, juno, bo, cleo], (who) => link(who, picture, ' class="participant-avatar"'))}</div></section></main>`;
  return { name: 'stream-activity', ...home, path: '/x/1', body };
};

/** Conversations and what is said in them. */
const chats = (): Unseen => {
  const row = (who: Member) =>
    `<div class="_convo" ${of(who, 'conversation')}><div class="_pic">${link(who, picture)}</div><a class="_open" href="/chat/${who.id}"><div class="_top"><span>${who.name}</span><span>9:00</span></div><div class="_last">See you</div></a></div>`;
  const bubble = (who: Member, words = 'Some words', mark = of(who, 'message')) =>
    `<div class="msg ${who === eli ? 'msg-own' : ''}" ${mark}><div class="msg-left">${link(who, picture, ' class="msg-pic"')}</div><div class="msg-main"><div class="msg-top">${link(who, who.name, ' class="msg-name"')}<span>9:00</span></div><div class="msg-text">${words}</div></div></div>`;
  const line = (who: Member) =>
    `<tr ${of(who, 'line of a log')}><td class="t">9:00</td><td class="n">${link(who, who.at)}</td><td class="m">Some words</td></tr>`;
  const said = (who: Member) => `<p class="said" ${of(who, 'said')}><time>9:00</time> <b>${link(who, who.at)}</b> some words</p>`;
  const member = (who: Member) => `<button class="member" ${of(who, 'member')}><span class="dot"></span>${link(who)}</button>`;
  const body = `<div class="app"><div class="rail"><a href="/">Home</a>${link(eli, 'Me')}</div><div class="convos"><div class="_search"><input placeholder="Search"></div><div class="_list">${all(everybody, row)}</div></div><div class="room"><div class="room-top">Kites</div><div class="room-log">${all(people, (who) => bubble(who))}${bubble(eli, 'Hello')}${bubble(bo, `Ask ${link(juno, '@junomarsh')}`, naming(juno, 'message'))}</div><div class="room-write"><textarea></textarea></div></div><div class="members"><div class="head">Here</div>${all(people, member)}</div><table class="irc">${all(people, line)}</table><div class="plainlog">${all(people, said)}</div></div>`;
  return { name: 'stream-chats', ...home, path: '/x/chat', body };
};

/** Tables and grids, by element, by role, by neither. */
const tables = (): Unseen => {
  const row = (who: Member, index: number) =>
    `<tr ${of(who, 'row')}><th scope="row">${index + 1}</th><td>${link(who)}</td><td><ul><li><a href="/x/tag">kites</a></li></ul></td><td>30</td></tr>`;
  const grid = (who: Member, index: number) =>
    `<div role="row" aria-rowindex="${index}" style="display:flex" class="g-row g-row-${index % 2 ? 'odd' : 'even'}" ${of(who, 'grid row')}><div role="gridcell" class="g-cell">${index}</div><div role="gridcell" class="g-cell"><div class="g-value">${link(who)}</div></div><div role="gridcell" class="g-cell">30</div></div>`;
  const flat = (who: Member) =>
    `<div class="trow" ${of(who, 'flat row')}><span class="tcell">${picture}</span><span class="tcell">${link(who)}</span><span class="tcell"><input type="checkbox"></span></div>`;
  const two = (who: Member, by: Member) =>
    `<tr ${who === juno ? unit('gone', 'row of theirs') : naming(by, 'row, brought')}><td>${link(who)}</td><td>brought by ${link(by)}</td></tr>`;
  const cells = (whose: Member[]) => `<tr>${all(whose, (who) => `<td ${of(who, 'cell')}>${link(who, picture)}<br>${link(who)}</td>`)}</tr>`;
  const body = `<table width="100%"><tr><td><a href="/">Home</a></td><td>${link(eli, 'Me')}</td></tr></table><h1>Members</h1><table><thead><tr><th>#</th><th>Name</th><th>Likes</th><th>Posts</th></tr></thead><tbody>${all(everybody, row)}</tbody></table>
    <div role="grid"><div role="rowgroup"><div role="row"><div role="columnheader">Name</div></div></div><div role="rowgroup">${all(everybody, grid)}</div></div><div class="tbl"><div class="thead"><span>Name</span></div>${all(everybody, flat)}</div>
    <table class="two"><tbody>${two(ada, bo)}${two(juno, ada)}${two(bo, juno)}${two(junomarsh2, cleo)}</tbody></table><table class="faces">${cells([ada, juno, bo])}${cells([junomarsh2, namesake, juno])}</table>`;
  return { name: 'stream-tables', ...home, path: '/x/members', body };
};

/** Cards, stories, who likes it, and what comes over the page. */
const cards = (): Unseen => {
  const card = (who: Member) =>
    `<div class="col-md-4 col-sm-6 mb-3"><div class="card h-100" ${of(who, 'card')}><img class="card-img-top" alt="" src="data:,"><div class="card-body"><h5 class="card-title">${link(who)}</h5><p class="card-text">Some words</p></div><ul class="list-group list-group-flush"><li class="list-group-item">3 kites</li></ul><div class="card-footer"><small>2h</small></div></div></div>`;
  const story = (who: Member) =>
    `<div class="tray-item" ${of(who, 'story')}><a class="ring" href="${to(who)}/story">${picture}</a><span class="tray-name">${who.at}</span></div>`;
  const liker = (who: Member) =>
    `<div class="css-1a2b3c" ${of(who, 'liker')}><div class="css-0">${link(who, picture)}</div><div class="css-9z8y"><div>${link(who)}</div><div class="css-mut">@${who.at}</div></div><button>Follow</button></div>`;
  const slide = (who: Member) =>
    `<div class="swiper-slide" role="group" aria-roledescription="slide" style="width:200px" ${of(who, 'slide')}><a class="tile" href="${to(who)}/photo/1"><img alt="" src="data:,"><span class="by">by ${who.name}</span></a></div>`;
  const photo = (who: Member) =>
    `<figure class="shot" ${of(who, 'picture')}><a href="/x/shot">${picture}</a><figcaption>by ${link(who)}</figcaption></figure>`;
  const body = `<nav class="navbar"><a href="/">Home</a>${link(eli, 'Me')}</nav><div class="container"><div class="tray">${all(everybody, story)}</div><div class="row">${all(everybody, card)}</div><div class="swiper"><div class="swiper-wrapper">${all(people, slide)}</div></div><div class="masonry">${all(people, photo)}</div></div>
    <div role="dialog" aria-modal="true"><div class="css-head"><h2>Liked by</h2><button aria-label="Close">x</button></div><div class="css-body"><div style="height:900px">${all(everybody, liker)}</div></div></div>
    <div class="tippy" style="position:absolute;top:0;left:0" ${unit('gone', 'hover card of theirs')}><div class="inner"><div class="top">${link(juno, picture)}<div>${link(juno)}<p>Likes kites</p></div></div><div><b>12</b> followers</div></div></div>
    <div class="tippy" style="position:absolute;top:0;left:300px" ${unit('keep', 'hover card of another')}><div class="inner"><div class="top">${link(ada, picture)}<div>${link(ada)}<p>Likes kites</p></div></div><div><b>12</b> followers</div></div></div>`;
  return { name: 'stream-cards', ...home, path: '/x/people', body };
};

/** Posts of people, with answers below, as those who write for readers have them. */
const blog = (): Unseen => {
  const by = ({ at }: Member) => `/author/${at}/`;
  const name = (who: Member, kind = 'url') => `<a class="${kind}" href="${by(who)}">${who.name}</a>`;
  const entry = (who: Member, number: number) =>
    `<article id="post-${number}" class="post-${number} post type-post hentry" ${of(who, 'entry')}><header class="entry-header"><h2 class="entry-title"><a href="/kites-${number}/">Kite ${number}</a></h2><div class="entry-meta"><span class="posted-on"><a href="/kites-${number}/"><time>some day</time></a></span><span class="byline"> by <span class="author vcard">${name(who, 'url fn n')}</span></span></div></header><div class="entry-content"><p>Some words</p></div><footer class="entry-footer"><a href="/c/kites/">Kites</a></footer></article>`;
  const comment = (who: Member, depth: number, under = '') =>
    `<li class="comment ${depth % 2 ? 'odd alt' : 'even'} depth-${depth}" id="comment-${who.id}${depth}"><article class="comment-body" ${of(who, 'comment')}><footer class="comment-meta"><div class="comment-author vcard">${picture}<b class="fn">${name(who)}</b> <span class="says">says:</span></div><div class="comment-metadata"><a href="#comment-1"><time>some day</time></a></div></footer><div class="comment-content"><p>Some words</p></div><div class="reply"><a class="comment-reply-link" href="?replytocom=1">Reply</a></div></article>${under && `<ol class="children">${under}</ol>`}</li>`;
  const recent = (who: Member) =>
    `<li class="recentcomments" ${of(who, 'recent comment')}><span class="comment-author-link">${name(who)}</span> on <a href="/kites-1/#c">Kite 1</a></li>`;
  const tile = (who: Member, number: number) =>
    `<div class="post-card"><a class="post-card-image-link" href="/kites-${number}/">${picture}</a><div class="post-card-content" ${of(who, 'words of a tile')}><a class="post-card-content-link" href="/kites-${number}/"><h2>Kite ${number}</h2><p>Some words</p></a><footer class="post-card-meta"><ul class="author-list"><li class="author-list-item"><a class="static-avatar" href="${by(who)}">${picture}</a></li></ul><span class="post-card-byline-author">${name(who)}</span></footer></div></div>`;
  const body = `<div id="page" class="site"><header id="masthead" class="site-header"><a href="/">Blog</a><nav><ul><li>${name(eli)}</li></ul></nav></header><div id="content" class="site-content"><main id="main" class="site-main">${all([ada, juno, bo, junomarsh2, juno], entry)}
    <div id="comments" class="comments-area"><h2>Thoughts</h2><ol class="comment-list">${comment(ada, 1, comment(juno, 2, comment(bo, 3)) + comment(cleo, 2))}${comment(juno, 1, comment(namesake, 2))}${comment(juno, 1)}</ol><div id="respond" class="comment-respond"><form><textarea></textarea></form></div></div></main>
    <aside id="secondary" class="widget-area"><section class="widget"><h2>Recent</h2><ul id="recentcomments">${all([ada, juno, xjunomarsh], recent)}</ul></section></aside><div class="post-feed">${all([ada, juno, bo, junomarsh2], tile)}</div></div></div>`;
  return { name: 'stream-blog', route: '/author/:handle/*', handle: 'junomarsh', path: '/', body };
};

export const streams = [atomic, bare, styled, elements, shadows, threads, unlinked, activity, chats, tables, cards, blog].map((make) =>
  make(),
);
