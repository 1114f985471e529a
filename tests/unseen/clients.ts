import {
  ada,
  all,
  bo,
  cleo,
  dev,
  eli,
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

/** Servers of the fediverse and their clients, video and picture sites, readers of open networks. */

const lemmy = (): Unseen => {
  const to = ({ at }: Member) => `/u/${at}`;
  const name = (who: Member) =>
    `<span><a class="person-listing d-inline-flex align-items-baseline text-info" title="${who.at}" href="${to(who)}">${picture}<span>${who.at}</span></a></span>`;
  const listing = (who: Member, number: number) =>
    `<div class="post-listing mt-2" ${of(who, 'listing')}><div class="d-block d-sm-none"><article class="row post-container"><div class="col-12"><div class="small mb-1 mb-md-0">${name(who)} to <a class="community-link" href="/c/kites">kites</a> · <span>2h</span></div><h1 class="h5 d-inline text-break"><a href="/post/${number}">Kite ${number}</a></h1></div></article></div>
    <div class="d-none d-sm-block"><article class="row post-container"><div class="col flex-grow-0"><div class="vote-bar"><button>3</button></div></div><div class="col flex-grow-1"><div class="row"><div class="col-12"><h1 class="h5 d-inline text-break"><a href="/post/${number}">Kite ${number}</a></h1><div class="small mb-1 mb-md-0">${name(who)} to <a class="community-link" href="/c/kites">kites</a> · <span>2h</span></div><div class="d-flex"><a href="/post/${number}">5</a></div></div></div></div></article></div></div><hr class="my-3">`;
  const comment = (who: Member, under = '', words = 'Some words about kites') =>
    `<li class="comment list-unstyled"><article class="details comment-node py-2 border-top border-light" ${of(who, 'comment')}><div class="ms-2"><div class="d-flex flex-wrap align-items-center text-muted small"><button class="btn btn-sm">-</button>${name(who)}<span>2h</span></div><div class="comment-content"><div class="md-div"><p>${words}</p></div><div class="comment-bottom-btns"><button>reply</button></div></div></div></article>${under && `<ul class="comments">${under}</ul>`}</li>`;
  const body = `<div id="app" class="lemmy-site"><div class="shadow-sm"><nav class="navbar"><a href="/">Hats</a><ul><li><a href="${to(eli)}">${eli.at}</a></li></ul></nav></div><div class="mt-4 p-0 fl-1"><div class="home container-lg"><div class="row"><main class="col-12 col-md-8"><div><div class="post-listings">${all(people, (who, index) => listing(who, index + 1))}</div></div>
    <ul class="comments">${comment(ada, comment(juno, comment(bo)) + comment(cleo))}${comment(juno, comment(junomarsh2, comment(juno)))}${comment(namesake)}${comment(juno)}</ul></main>
    <aside class="col-md-4"><div class="card mb-3"><header class="card-header">Site</header><section class="card-body"><ul class="list-inline"><li>admins:</li>${all([ada, juno, junomarsh2], (who) => `<li class="list-inline-item" ${of(who, 'admin')}>${name(who)}</li>`)}</ul></section></div></aside></div></div></div></div>`;
  return { name: 'client-lemmy', route: '/u/:handle/*', handle: 'junomarsh', path: '/home', body };
};

/** A client of the same servers, with utility classes. */
const utility = (): Unseen => {
  const to = ({ at }: Member) => `/u/${at}@hats.example`;
  const name = (who: Member) =>
    `<a class="items-center flex flex-row gap-1 hover:underline font-medium" href="${to(who)}" data-sveltekit-preload-data="tap"><span class="flex gap-0 items-center max-w-full">${who.name}</span></a>`;
  const post = (who: Member, number: number) =>
    `<div class="relative py-4 flex flex-col gap-2 w-full group" ${of(who, 'post')}><div class="flex flex-row gap-2 text-sm items-center"><div class="flex flex-col gap-1"><div class="flex flex-row gap-2 items-center"><div class="flex-none"><img class="rounded-full" alt="" src="data:,"></div><div class="flex flex-col"><a class="font-medium" href="/c/kites">kites</a><div class="text-slate-600 flex flex-row gap-1">${name(who)}<span>2h</span></div></div></div></div></div><a class="font-medium text-base" href="/post/${number}">Kite ${number}</a><div class="flex flex-row gap-2"><button>3</button><a class="btn" href="/post/${number}">5</a></div></div>`;
  const comment = (who: Member, under = '') =>
    `<div class="flex flex-col gap-1 py-2"><div class="flex flex-col gap-1" ${of(who, 'comment')}><div class="flex flex-row gap-2 items-center text-sm">${name(who)}<span>2h</span></div><div class="max-w-full"><p>Some words about kites</p></div><div class="flex flex-row gap-2"><button>Reply</button></div></div><div class="pl-2 border-l flex flex-col divide-y">${under}</div></div>`;
  const body = `<div class="flex flex-col min-h-screen"><nav class="flex flex-row"><a href="/">Home</a><a href="${to(eli)}">${eli.name}</a></nav><div class="flex flex-row"><main class="p-3 min-w-0 w-full flex flex-col"><header class="flex flex-col gap-4"><h1 class="text-3xl font-bold">Frontpage</h1></header><section class="flex flex-col gap-3"><div class="flex flex-col list-none flex-1 divide-y">${all(people, (who, index) => post(who, index))}</div></section>
    <section class="flex flex-col gap-2 w-full"><div class="divide-y">${comment(ada, comment(juno, comment(bo)) + comment(cleo))}${comment(juno, comment(junomarsh2))}${comment(namesake)}${comment(juno)}</div></section></main></div></div>`;
  return { name: 'client-utility', route: '/u/:handle/*', handle: 'junomarsh@hats.example', path: '/', body };
};

const misskey = (): Unseen => {
  const to = ({ at }: Member) => `/@${at}`;
  const face = (who: Member) =>
    `<a class="x5wzv xAvat _noSelect" title="${who.at}" href="${to(who)}"><img class="xInne" alt="" src="data:,"></a>`;
  const head = (who: Member) =>
    `<header class="xkw6f"><a class="xnam3" href="${to(who)}"><span class="mfm">${who.name}</span></a><div class="xuser"><span>@${who.at}</span></div><div class="xinfo"><a href="/notes/a1"><time>2h</time></a></div></header>`;
  const article = (who: Member, words: string, more = '') =>
    `<article class="xpDI4">${face(who)}<div class="xjP0u">${head(who)}<div style="container-type:inline-size"><div class="xtext"><span class="mfm">${words}</span></div>${more}</div><footer class="xfoot"><button class="_button">1</button><button class="_button">+</button></footer></div></article>`;
  const sub = (who: Member) =>
    `<div class="xsub1">${face(who)}<div class="xsub2">${head(who)}<div class="xsub3"><span class="mfm">Earlier words</span></div></div></div>`;
  const note = (who: Member, mark: string, { words = 'Some words', more = '', over = '' } = {}) =>
    `<div class="x48yH"><div class="xcSej xnote" tabindex="0" ${mark}>${over}${article(who, words, more)}</div></div>`;
  const renote = (who: Member) =>
    `<div class="xren1">${face(who)}<i class="ti ti-repeat"></i><span class="xren2"><span>Renoted by <a class="xren3" href="${to(who)}"><span class="mfm">${who.name}</span></a></span></span><div class="xren4"><button><time>1h</time></button></div></div>`;
  const quote = (who: Member) =>
    `<div class="xquot"><div class="xqno1">${face(who)}<div class="xqno2">${head(who)}<div class="xqno3">Quoted words</div></div></div></div>`;
  const mention = (who: Member) =>
    `With <a class="xment" href="${to(who)}"><img class="icon" alt="" src="data:,"><span><span>@${who.at}</span></span></a> by the sea`;
  const notice = (who: Member, what: string) =>
    `<div class="xno0"><div class="xno1" ${of(who, `notification, ${what}`)}><div class="xno2">${face(who)}<div class="xno3"><i></i></div></div><div class="xno4"><header class="xno5"><a class="xno6" href="${to(who)}"><span class="mfm">${who.name}</span></a><time>2h</time></header><div class="xno7"><a href="/notes/b">${what}</a></div></div></div></div>`;
  const body = `<div id="app"><div class="xroot"><div class="xside"><a href="/">Home</a><a class="xacct" href="${to(eli)}">${picture}<span>@${eli.at}</span></a></div><main class="xmain"><div class="xhead"><button>Home</button></div><div class="xcont"><div class="xform"><textarea></textarea></div><div class="xtl"><div class="xnotes">
    ${all(people, (who) => note(who, of(who, 'note')))}
    ${note(bo, naming(juno, 'renote'), { over: renote(juno) })}${note(bo, naming(ada, 'renote'), { over: renote(ada) })}
    ${note(dev, naming(juno, 'quote'), { more: quote(juno) })}${note(dev, naming(cleo, 'quote'), { more: quote(cleo) })}${note(juno, of(juno, 'note with a quote'), { more: quote(cleo) })}
    ${note(dev, naming(juno, 'mention'), { words: mention(juno) })}${note(juno, of(juno, 'note with a mention'), { words: mention(ada) })}
    ${note(cleo, naming(juno, 'answer'), { over: sub(juno) })}${note(cleo, naming(bo, 'answer'), { over: sub(bo) })}
    <div class="x48yH"><div class="xcSej xnote" tabindex="0">${sub(bo)}<div ${unit('gone', 'their answer')}>${article(juno, 'An answer')}</div></div></div>
    </div></div></div></main><div class="xwid"><div class="xpanel"><header>Notifications</header><div class="xlist">${all([ada, juno, junomarsh2, bo, juno], (who) => notice(who, 'reacted'))}</div></div></div></div></div>`;
  return { name: 'client-misskey', route: '/@:handle/*', handle: 'junomarsh', path: '/timeline', body };
};

const pixelfed = (): Unseen => {
  const to = ({ at }: Member) => `/${at}`;
  const answer = (who: Member) =>
    `<p class="mb-0 comment-body" ${of(who, 'comment')}><span class="font-weight-bold text-dark"><a class="text-dark" href="${to(who)}">${who.at}</a></span> <span>So lovely</span></p>`;
  const card = (who: Member, answers: string, number: number) =>
    `<div class="timeline-section mb-3"><div class="card status-card rounded-0 shadow-none border" ${of(who, 'card')}><div class="card-header bg-white d-inline-flex align-items-center"><div><a href="${to(who)}"><img class="rounded-circle" alt="" src="data:,"></a></div><div class="pl-2"><a class="username font-weight-bold text-dark" href="${to(who)}">${who.at}</a><div class="small"><a class="text-muted" href="/places/1">Hill</a></div></div><div class="text-right" style="flex-grow:1"><button class="btn btn-link">…</button></div></div>
    <div class="postPresenterContainer"><img class="card-img-top" alt="" src="data:,"></div><div class="card-body"><div class="reactions my-1"><h3 class="far fa-heart"></h3></div><div class="likes font-weight-bold">Liked by <span><a class="text-dark" href="/x-likes/${number}">many</a></span></div><div class="caption"><p class="mb-2"><span class="username font-weight-bold"><a class="text-dark" href="${to(who)}">${who.at}</a></span> <span>A kite</span></p></div><div class="comments">${answers}</div><div class="timestamp"><a class="small text-muted" href="/x-post/${number}">2h</a></div></div>
    <div class="card-footer bg-white"><form class="border-0 rounded-0 align-middle"><textarea class="form-control" placeholder="Add a comment"></textarea></form></div></div></div>`;
  const suggestion = (who: Member) =>
    `<div class="media mb-3 align-items-center" ${of(who, 'suggestion')}><a href="${to(who)}"><img class="rounded-circle mr-3" alt="" src="data:,"></a><div class="media-body"><p class="mb-0 font-weight-bold"><a class="text-dark" href="${to(who)}">${who.at}</a></p><p class="mb-0 small">Popular</p></div><a class="font-weight-bold" href="#">Follow</a></div>`;
  const body = `<nav class="navbar"><a class="navbar-brand" href="/">Pix</a><ul class="navbar-nav"><li><a href="${to(eli)}">Me</a></li></ul></nav><main id="content"><div class="container"><div class="row"><div class="col-md-8 col-lg-8 px-0 timeline-wrapper">${[card(ada, answer(bo) + answer(juno), 1), card(juno, answer(ada) + answer(bo), 2), card(junomarsh2, answer(juno), 3), card(bo, answer(namesake), 4), card(juno, '', 5), card(cleo, '', 6)].join('\n')}</div>
    <div class="col-md-4 col-lg-4 my-4"><div class="mb-4"><div class="card shadow-none border"><div class="card-header bg-white text-center"><p class="mb-0">For you</p></div><div class="card-body pt-0">${all([bo, juno, junomarsh2, cleo], suggestion)}</div></div></div></div></div></div></main>`;
  return { name: 'client-pixelfed', route: '/:handle/*', handle: 'junomarsh', path: '/x-home', body };
};

const peertube = (): Unseen => {
  const to = ({ at }: Member) => `/a/${at}`;
  const ng = '_ngcontent-ng-c3211=""';
  const face = (who: Member) =>
    `<my-actor-avatar ${ng} class="ng-star-inserted"><a ${ng} href="${to(who)}" title="${who.name}"><img class="avatar avatar-32" alt="" src="data:,"></a></my-actor-avatar>`;
  const video = (who: Member, number: number) =>
    `<div ${ng} class="video-wrapper ng-star-inserted"><my-video-miniature ${ng}><div class="video-miniature ng-star-inserted" ${of(who, 'video')}><my-video-thumbnail><a class="video-thumbnail" href="/w/${number}"><img alt="" src="data:,"><div class="video-thumbnail-duration-overlay">3:00</div></a></my-video-thumbnail><div class="video-info"><div class="d-flex video-miniature-name">${face(who)}<div class="w-100"><my-link><a class="video-name" href="/w/${number}">Kite ${number}</a></my-link><span class="date-and-views"><my-date-toggle>2h</my-date-toggle></span><a class="account" href="${to(who)}">${who.name}</a></div></div></div></div></my-video-miniature></div>`;
  const comment = (who: Member, under = '') =>
    `<my-video-comment ${ng} class="ng-star-inserted"><div class="root-comment"><div class="left">${face(who)}<div class="vertical-border"></div></div><div class="right"><div ${of(who, 'comment')}><div class="comment-account-date"><div class="comment-account"><a href="${to(who)}"><span class="comment-account-name">${who.name}</span></a></div><a class="comment-date" href="/w/1;threadId=1">2h</a></div><div class="comment-html"><p>Some words</p></div><div class="comment-actions"><button>Reply</button></div></div><div class="children">${under && `<div class="ng-star-inserted">${under}</div>`}</div></div></div></my-video-comment>`;
  const result = (who: Member) =>
    `<div ${ng} class="entry video-channel ng-star-inserted" ${of(who, 'channel')}>${face(who)}<div class="video-channel-info"><a class="video-channel-names" href="${to(who)}"><div class="video-channel-display-name">${who.name}</div><div class="video-channel-name">${who.at}</div></a><div class="video-channel-followers">4 subscribers</div></div><my-subscribe-button><button>Subscribe</button></my-subscribe-button></div>`;
  const body = `<my-app ng-version="19"><div id="header"><my-header><my-search-typeahead><input id="search-video"></my-search-typeahead></my-header></div><div class="sub-header-container"><my-menu><div class="menu-wrapper"><a href="${to(eli)}">${eli.name}</a></div></my-menu><div id="content"><main><my-videos-list-common-page><my-videos-list><div class="margin-content"><div class="videos-header"><h1>Videos</h1></div><div class="videos">${all(people, video)}</div></div></my-videos-list></my-videos-list-common-page>
    <my-search><div class="search-result">${all([ada, juno, junomarsh2, namesake], result)}</div></my-search><my-video-comments><div class="comment-threads">${comment(ada, comment(juno) + comment(bo))}${comment(juno, comment(cleo))}${comment(xjunomarsh)}${comment(juno)}</div></my-video-comments></main></div></div></my-app>`;
  return { name: 'client-peertube', route: '/a/:handle/*', handle: 'junomarsh', path: '/videos', body };
};

const friendica = (): Unseen => {
  const to = ({ at }: Member) => `/profile/${at}`;
  const item = (who: Member, kind: 'item' | 'comment', number: number, mark: string, words = 'Some words') =>
    `<div class="wall-item-container ${kind === 'item' ? 'panel-body h-entry' : 'comment media well well-sm indent'} item-${number}" id="item-${number}" ${mark}><div class="media"><div class="dropdown pull-left"><a href="${to(who)}" class="userinfo click-card u-url" id="wall-item-photo-menu-${number}"><div class="contact-photo-image-wrapper"><img class="contact-photo media-object" alt="" src="data:,"></div></a></div><div class="contact-info"><h4 class="media-heading"><a href="${to(who)}" class="wall-item-name-link userinfo"><span class="wall-item-name">${who.name}</span></a></h4><div class="additional-info text-muted"><small><a href="/display/${number}"><span class="wall-item-ago">2 hours ago</span></a></small></div></div></div>
    <div class="wall-item-content" id="wall-item-content-${number}"><div class="wall-item-body e-content"><span class="btn-clipboard">${words}</span></div></div><div class="wall-item-actions" role="toolbar"><button class="btn-link">Like</button></div></div>`;
  const thread = (who: Member, number: number, comments: string) =>
    `<div id="tread-wrapper-${number}" class="tread-wrapper panel toplevel_item">${item(who, 'item', number, of(who, 'first item'))}<div class="hide-comments-outer fakelink">${comments}</div><div class="comment-container well well-sm"><div class="comment-wwedit-wrapper"><form class="comment-edit-form"><textarea class="comment-edit-text form-control" placeholder="Comment"></textarea></form></div></div></div>`;
  const remark = (who: Member, number: number) => item(who, 'comment', number, of(who, 'comment'));
  const contact = (who: Member) =>
    `<li class="contact-wrapper media" ${of(who, 'contact')}><div class="contact-photo-wrapper dropdown media-object pull-left"><a class="userinfo" href="${to(who)}"><div class="contact-photo-image-wrapper">${picture}</div></a></div><div class="media-body"><div class="contact-entry-desc"><h4 class="contact-entry-name media-heading"><a href="${to(who)}">${who.name}</a></h4><div class="contact-entry-details"><span>${who.at}@hats.example</span></div></div></div></li>`;
  const body = `<nav id="topbar-first" class="topbar"><div class="container"><ul class="nav"><li><a href="/network">Network</a></li><li><a href="${to(eli)}">${eli.name}</a></li></ul></div></nav><main><div class="container"><div class="row"><aside class="col-lg-3"><div class="widget"><h3>Groups</h3></div></aside><div class="col-lg-7 col-md-7 col-sm-12" id="content"><section class="sectiontop"><div id="live-network"></div><div class="section-wrapper">
    ${thread(ada, 10, remark(bo, 11) + remark(juno, 12))}${thread(juno, 20, item(ada, 'comment', 21, ''))}${thread(bo, 30, remark(juno, 31) + remark(junomarsh2, 32))}${thread(namesake, 40, '')}${thread(juno, 50, '')}${thread(cleo, 60, '')}</div></section></div></div>
    <ul id="contact-list" class="media-list">${all([ada, juno, junomarsh2, namesake], contact)}</ul></div></main>`;
  return { name: 'client-friendica', route: '/profile/:handle/*', handle: 'junomarsh', path: '/network', body };
};

const diaspora = (): Unseen => {
  const to = ({ id }: Member) => `/people/${id}abc`;
  const face = (who: Member, kind = 'img') => `<a class="${kind}" href="${to(who)}"><img class="avatar" alt="" src="data:,"></a>`;
  const name = (who: Member) => `<a class="author-name hovercardable" href="${to(who)}">${who.name}</a>`;
  const comment = (who: Member) =>
    `<div class="comment media" ${of(who, 'comment')}><div class="img">${face(who)}</div><div class="bd"><div class="pull-right"><a class="permalink_comment" href="/posts/1#c"><time>1h</time></a></div><div class="author">${name(who)}</div><div class="collapsible"><p>Some words</p></div></div></div>`;
  const element = (who: Member, mark: string, { comments = '', likes = '', words = 'Some words about kites', reshare = '' } = {}) =>
    `<div class="stream-element loaded" ${mark}><div class="media"><div class="control-icons"><a class="block_user" href="#"></a></div>${face(who)}<div class="bd"><div class="post-timestamp"><a class="permalink" href="/posts/1"><time>2h</time></a></div><div>${name(who)}</div><div class="post-content">${reshare}<div class="collapsible"><p>${words}</p></div></div><div class="feedback"><a class="like" href="#">Like</a></div>
    <div class="likes">${likes}</div><div class="comments_container"><div class="comment-stream"><div class="comments">${comments}</div><div class="comment media new-comment-form-wrapper"><div class="img">${face(eli)}</div><div class="bd"><form class="new-comment"><textarea class="comment_box"></textarea></form></div></div></div></div></div></div></div>`;
  const reshare = (who: Member) =>
    `<div class="reshare"><div class="media">${face(who)}<div class="bd"><div>${name(who)}<span class="timestamp">3h</span></div><p>Shared words</p></div></div></div>`;
  const liked = `<div class="media"><span class="avatars" ${unit('part', 'who likes it')}>${[ada, juno, cleo].map((who) => `<a class="author-name" href="${to(who)}"><img class="avatar micro" alt="" src="data:,"></a>`).join('')}</span></div>`;
  const body = `<header id="main-nav"><nav class="navbar"><a href="/stream">Stream</a><ul class="nav navbar-nav"><li><a href="${to(eli)}">${eli.name}</a></li></ul></nav></header><div id="app"><div class="container-fluid"><div class="row"><div class="col-md-3"><div class="sidebar"><ul class="user-stats"><li><a href="/aspects">Aspects</a></li></ul></div></div><div class="col-md-9"><div class="stream-container"><form id="new_status_message"><textarea></textarea></form><div id="main_stream" class="stream">
    ${[element(ada, of(ada, 'element'), { comments: comment(bo) + comment(juno) }), element(juno, of(juno, 'element'), { comments: comment(ada) + comment(bo) }), element(junomarsh2, of(junomarsh2, 'element'), { likes: liked }), element(juno, of(juno, 'element, without answers')), element(bo, of(bo, 'element'), {}), element(dev, naming(juno, 'reshare'), { reshare: reshare(juno) }), element(dev, naming(ada, 'reshare'), { reshare: reshare(ada) }), element(dev, naming(juno, 'mention'), { words: `With <a class="mention hovercardable" href="${to(juno)}">${juno.name}</a>` }), element(namesake, of(namesake, 'element'), {})].join('\n')}</div></div></div></div></div></div>`;
  return { name: 'client-diaspora', route: '/people/:handle/*', handle: '512abc', path: '/stream', body };
};

const pleroma = (): Unseen => {
  const to = ({ at }: Member) => `/users/${at}`;
  const status = (who: Member, mark: string, { repeat = '', words = 'Some words', reply = '' } = {}) =>
    `<div class="Conversation -expanded"><div class="thread-body"><div class="Status status-fadein status-conversation" tabindex="0" ${mark}>${repeat}<div class="status-container"><div class="left-side"><a class="avatar-link" href="${to(who)}"><div class="StillImage Avatar post-avatar"><img alt="" src="data:,"></div></a></div><div class="right-side"><div class="status-heading"><div class="heading-name-row"><div class="heading-left"><h4 class="status-username" title="${who.name}"><span class="RichContent">${who.name}</span></h4><a class="account-name" title="${who.at}" href="${to(who)}">@${who.at}</a></div><span class="heading-right"><a class="timeago" href="/notice/1"><time>2h</time></a></span></div>${reply}</div><div class="StatusBody status-content"><div class="body"><span class="RichContent text">${words}</span></div></div><div class="status-actions"><div class="ReplyButton"><button>1</button></div></div></div></div></div></div></div>`;
  const repeat = (who: Member) =>
    `<div class="media container retweet-info"><a class="repeater-avatar" href="${to(who)}">${picture}</a><div class="right-side faint"><span class="repeater-name"><a href="${to(who)}">${who.name}</a></span> repeated</div></div>`;
  const answer = (who: Member) =>
    `<div class="heading-reply-row"><span class="glued-label"><button>Reply to</button> <a class="mention-link" href="${to(who)}"><span class="shortName">@<span class="userName">${who.at}</span></span></a></span></div>`;
  const notice = (who: Member) =>
    `<div class="notification"><div class="Notification non-mention" ${of(who, 'notification')}><a class="avatar-container" href="${to(who)}">${picture}</a><div class="notification-right"><span class="notification-details"><div class="name-and-action"><bdi class="username">${who.name}</bdi> <span>followed you</span></div><div class="timeago">2h</div></span><div class="follow-text"><a class="follow-name" href="${to(who)}">@${who.at}</a></div></div></div></div>`;
  const body = `<div id="app"><nav id="nav" class="DesktopNav"><a href="/">Home</a></nav><div id="content" class="container"><div id="sidebar" class="sidebar"><div class="user-panel"><a href="${to(eli)}">${eli.name}</a></div></div><div id="main-scroller" class="column main"><div class="Timeline panel panel-default"><div class="panel-heading timeline-heading">Home</div><div class="panel-body"><div class="timeline">
    ${all(people, (who) => status(who, of(who, 'status')))}${status(bo, naming(juno, 'repeat'), { repeat: repeat(juno) })}${status(bo, naming(ada, 'repeat'), { repeat: repeat(ada) })}${status(juno, of(juno, 'status repeated by another'), { repeat: repeat(ada) })}${status(cleo, naming(juno, 'answer'), { reply: answer(juno) })}${status(juno, of(juno, 'answer'), { reply: answer(cleo) })}</div></div></div></div>
    <div class="column notifs"><div class="panel"><div class="panel-heading">Notifications</div><div class="panel-body">${all([ada, juno, junomarsh2], notice)}</div></div></div></div></div>`;
  return { name: 'client-pleroma', route: '/users/:handle/*', handle: 'junomarsh', path: '/main/friends', body };
};

/** Every box is made by one component, and has its first class. */
const native = (): Unseen => {
  const to = ({ at }: Member) => `/profile/${at}.hats.example`;
  const view = (inner: string, more = '', attributes = '') => `<div class="css-175oi2r ${more}" ${attributes}>${inner}</div>`;
  const face = (who: Member) =>
    view(`<a href="${to(who)}" role="link" class="css-175oi2r r-1loqt21">${view(picture, 'r-1p0dtai')}</a>`, 'r-1awozwy');
  const head = (who: Member) =>
    view(
      `<a href="${to(who)}" role="link" class="css-146c3p1 r-dnmrzs">${who.name}</a><a href="${to(who)}" role="link" class="css-146c3p1 r-1r5jyh0"> @${who.at}</a><div class="css-146c3p1">·</div><a href="/post/1" class="css-146c3p1">2h</a>`,
      'r-18u37iz',
    );
  const words = (text: string) => view(`<div dir="auto" class="css-146c3p1 r-1xnzce8">${text}</div>`, 'r-13awgt0');
  const acts = view(
    view('<button class="css-175oi2r r-1loqt21">1</button>') + view('<button class="css-175oi2r r-1loqt21">2</button>'),
    'r-1h0z5md',
  );
  const item = (who: Member, mark: string, { text = 'Some words', over = '', quote = '' } = {}) =>
    view(
      view(
        view(
          `${over && view(over, 'r-1pn2ns4')}${view(view(face(who), 'r-onrtq4') + view(head(who) + words(text) + quote + acts, 'r-13awgt0'), 'r-18u37iz')}`,
          'r-1loqt21 r-1otgn73',
          `role="link" tabindex="0" style="border-top-width:1px" ${mark}`,
        ),
      ),
    );
  const quoted = (who: Member) =>
    view(view(face(who) + head(who), 'r-18u37iz') + words('Quoted'), 'r-1loqt21 r-z2wwpe', 'role="link" tabindex="0"');
  const repost = (who: Member) => `<svg></svg><a href="${to(who)}" class="css-146c3p1">Reposted by ${who.name}</a>`;
  const row = (who: Member) =>
    view(view(face(who) + view(head(who) + words('Likes kites'), 'r-13awgt0'), 'r-18u37iz', of(who, 'suggestion')));
  const body = `<div id="root">${view(view(view(`<a href="/" class="css-175oi2r">Home</a><a href="${to(eli)}" class="css-175oi2r">Profile</a>`, 'r-1habvwh', 'role="navigation"') + view(view('<div class="css-146c3p1">Home</div>', 'r-1awozwy') + view(view(all(people, (who) => item(who, of(who, 'item'))) + item(bo, naming(juno, 'repost'), { over: repost(juno) }) + item(bo, naming(ada, 'repost'), { over: repost(ada) }) + item(dev, naming(juno, 'quote'), { quote: quoted(juno) }) + item(dev, naming(ada, 'quote'), { quote: quoted(ada) }) + item(dev, naming(juno, 'mention'), { text: `With <a href="${to(juno)}" class="css-146c3p1">@${juno.at}</a>` }) + item(juno, of(juno, 'item with a mention'), { text: `With <a href="${to(ada)}" class="css-146c3p1">@${ada.at}</a>` }), 'r-1sp51qo')), 'r-13awgt0', 'role="main"') + view(view(`<div class="css-146c3p1">Suggested</div>${all([ada, juno, junomarsh2, bo], row)}`, 'r-1wtj0ep'), 'r-1ljd8xs')))}</div>`;
  return { name: 'client-native', route: '/profile/:handle/*', handle: 'junomarsh.hats.example', path: '/', body };
};

/** Readers of a network on which people are keys. */
const relay = (): Unseen => {
  const to = ({ at, id }: Member) => `/p/npub1${at.replace(/\W/g, '')}${id}`;
  const header = (who: Member) =>
    `<div class="header flex items-center"><div class="flex pfp"><a class="pfp-link flex g8" href="${to(who)}"><div class="avatar-wrapper"><div class="avatar" style="background:grey"></div></div><div class="f-ellipsis"><div class="name">${who.name}</div></div></a></div><div class="info"><a href="/e/nevent1">2h</a></div></div>`;
  const note = (who: Member, mark: string, { words = 'Some words', quote = '' } = {}) =>
    `<div class="note card" ${mark}>${header(who)}<div class="body"><div class="text"><p class="text-frag">${words}</p>${quote}</div></div><div class="footer"><div class="footer-reactions"><button>1</button><button>2</button></div></div></div>`;
  const plain = (who: Member, mark: string, { words = 'Some words', by = '' } = {}) =>
    `<div class="_feed_1k2j3_1">${by}<div class="_note_9ab12_7" ${mark}><div class="_noteLeft_9ab12_20"><a class="_avatar_77c_1" href="${to(who)}">${picture}</a></div><div class="_noteRight_9ab12_31"><div class="_authorInfo_5d_3"><a href="${to(who)}"><span class="_userName_5d_9">${who.name}</span></a><span class="_time_5d_20">2h</span></div><div class="_message_9ab12_50"><div id="parsed_1">${words}</div></div><div class="_noteFooter_aa_1"><button>1</button></div></div></div></div>`;
  const mention = (who: Member) => `With <a href="${to(who)}">@${who.name}</a>`;
  const body = `<div id="root"><div class="page"><header class="main-content"><a href="/">Relay</a><a class="profile" href="${to(eli)}">${eli.name}</a></header><div class="main-content"><div class="tabs"><div class="tab">Notes</div></div><div class="timeline">${all(people, (who) => note(who, of(who, 'note')))}${note(dev, naming(juno, 'mention'), { words: mention(juno) })}${note(juno, of(juno, 'note with a mention'), { words: mention(ada) })}${note(dev, naming(juno, 'quote'), { quote: note(juno, '') })}${note(dev, naming(ada, 'quote'), { quote: note(ada, '') })}</div></div>
    <div class="_home_1a_1">${all(people, (who) => plain(who, of(who, 'plain note')))}${plain(dev, naming(juno, 'plain mention'), { words: mention(juno) })}${plain(juno, of(juno, 'plain note with a mention'), { words: mention(cleo) })}</div></div></div>`;
  return { name: 'client-relay', route: '/p/:handle/*', handle: 'npub1junomarsh512', path: '/', body };
};

export const clients = [lemmy, utility, misskey, pixelfed, peertube, friendica, diaspora, pleroma, native, relay].map((make) => make());
