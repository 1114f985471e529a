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

/** Boards: posts with their author in a cell, a list of terms, or a heading; topics with who began and who wrote last. */

const phpbb = (): Unseen => {
  const to = ({ id }: Member) => `./memberlist.php?mode=viewprofile&amp;u=${id}`;
  const name = (who: Member) => `<a href="${to(who)}" class="username">${who.name}</a>`;
  const post = (who: Member, number: number, mark: string, words: string) =>
    `<div id="p${number}" class="post has-profile bg${(number % 2) + 1}" ${mark}><div class="inner">
    <dl class="postprofile" id="profile${number}"><dt class="has-profile-rank has-avatar"><div class="avatar-container"><a href="${to(who)}" class="avatar">${picture}</a></div>${name(who)}</dt>
    <dd class="profile-rank">Regular</dd><dd class="profile-posts"><strong>Posts:</strong> <a href="./search.php?author_id=${who.id}&amp;sr=posts">${number}</a></dd><dd class="profile-joined"><strong>Joined:</strong> a while ago</dd></dl>
    <div class="postbody"><div id="post_content${number}"><h3><a href="./viewtopic.php?p=${number}#p${number}">Re: Kites</a></h3><ul class="post-buttons"><li><a href="./posting.php?mode=quote&amp;p=${number}"><span>Quote</span></a></li></ul>
    <p class="author"><a href="./viewtopic.php?p=${number}">Post</a><span>by <strong>${name(who)}</strong> » </span><time>some day</time></p><div class="content">${words}</div></div></div>
    <div class="back2top"><a href="#top">Top</a></div></div></div><hr class="divider">`;
  const quote = (who: Member) => `<blockquote><div><cite>${name(who)} wrote:</cite>It flew well</div></blockquote>So it did`;
  const body = `<div id="wrap" class="wrap"><a id="top" class="top-anchor"></a><div id="page-header"><div class="headerbar" role="banner"><div class="inner"><p>A board</p></div></div>
    <div class="navbar" role="navigation"><ul id="nav-main"><li><a href="./index.php">Index</a></li><li class="rightside"><a href="${to(eli)}">${eli.name}</a></li></ul></div></div>
    <div id="page-body" class="page-body" role="main"><h2 class="topic-title"><a href="./viewtopic.php?t=4">Kites</a></h2><div class="action-bar bar-top"><a href="./posting.php?t=4">Reply</a></div>
    ${all(people, (who, index) => post(who, index + 20, of(who, 'post'), 'Some words about kites'))}
    ${post(dev, 60, naming(juno, 'quote'), quote(juno))}${post(dev, 61, naming(bo, 'quote'), quote(bo))}
    ${post(juno, 62, of(juno, 'post with a quote'), quote(bo))}
    <div class="stat-block online-list"><h3>Who is online</h3><p ${unit('part', 'who is online')}>Browsing: ${[ada, juno, bo].map(name).join(', ')} and 3 guests</p></div></div></div>`;
  return { name: 'board-phpbb', route: '/memberlist.php?u=:handle', handle: '512', path: '/viewtopic.php?t=4', body };
};

const phpbbTopics = (): Unseen => {
  const to = ({ at }: Member) => `/user/${at}`;
  const name = (who: Member) => `<a href="${to(who)}" class="username">${who.name}</a>`;
  const topic = (by: Member, last: Member, index: number) =>
    `<li class="row bg${(index % 2) + 1}" ${by === juno ? unit('gone', 'topic of theirs') : naming(last, `topic of ${by.at}, last`)}><dl class="row-item topic_read"><dt title="No new posts"><div class="list-inner"><a href="/t/${index}" class="topictitle">Kite ${index}</a><br>
    <div class="topic-poster">by ${name(by)} » <time>some day</time></div></div></dt><dd class="posts">3 <dfn>Replies</dfn></dd><dd class="views">40</dd><dd class="lastpost"><span><dfn>Last post </dfn>by ${name(last)} <a href="/p/${index}">»</a><br><time>today</time></span></dd></dl></li>`;
  const body = `<div id="page-body" role="main"><h2><a href="/f/2">Kites</a></h2><div class="forumbg"><div class="inner"><ul class="topiclist"><li class="header"><dl class="row-item"><dt>Topics</dt><dd class="posts">Replies</dd></dl></li></ul>
    <ul class="topiclist topics">${[topic(ada, bo, 1), topic(juno, ada, 2), topic(bo, juno, 3), topic(juno, juno, 4), topic(junomarsh2, namesake, 5), topic(cleo, cleo, 6)].join('\n')}</ul></div></div></div>`;
  return { name: 'board-topics', route: '/user/:handle/*', handle: 'junomarsh', path: '/f/2', body };
};

const fluxbb = (): Unseen => {
  const to = ({ id }: Member) => `profile.php?id=${id}`;
  const post = (who: Member, number: number, mark: string, words: string) =>
    `<div id="p${number}" class="blockpost ${number % 2 ? 'rowodd' : 'roweven'}" ${mark}><h2><span><span class="conr">#${number}</span> <a href="viewtopic.php?pid=${number}">Some day</a></span></h2><div class="box"><div class="inbox"><div class="postbody">
    <div class="postleft"><dl><dt><strong><a href="${to(who)}">${who.name}</a></strong></dt><dd class="usertitle"><strong>Member</strong></dd><dd class="postavatar">${picture}</dd><dd><span>Posts: ${number}</span></dd></dl></div>
    <div class="postright"><h3>Re: Kites</h3><div class="postmsg">${words}</div></div></div></div><div class="inbox"><div class="postfoot clearb"><div class="postfootleft"><p><span>Offline</span></p></div><div class="postfootright"><ul><li class="postquote"><span><a href="post.php?qid=${number}">Quote</a></span></li></ul></div></div></div></div></div>`;
  const body = `<div id="punviewtopic" class="pun"><div class="punwrap"><div id="brdheader" class="block"><div class="box"><div id="brdtitle"><h1><a href="index.php">Board</a></h1></div><div id="brdmenu" class="inbox"><ul><li><a href="index.php">Index</a></li><li><a href="${to(eli)}">Profile</a></li></ul></div></div></div>
    <div id="brdmain">${all(people, (who, index) => post(who, index + 1, of(who, 'post'), '<p>Some words about kites</p>'))}
    ${post(dev, 31, naming(juno, 'quote'), `<div class="quotebox"><cite><a href="${to(juno)}">${juno.name}</a> wrote:</cite><blockquote><div><p>It flew</p></div></blockquote></div><p>So it did</p>`)}
    <div id="quickpost" class="blockform"><h2><span>Quick reply</span></h2><div class="box"><form method="post"><textarea></textarea></form></div></div></div></div></div>`;
  return { name: 'board-fluxbb', route: '/profile.php?id=:handle', handle: '512', path: '/viewtopic.php?id=3', body };
};

const vbulletin = (): Unseen => {
  const to = ({ id }: Member) => `member.php?u=${id}`;
  const post = (who: Member, number: number, mark: string, words: string) =>
    `<div align="center"><div class="page" style="text-align:left"><div style="padding:0 25px"><div id="edit${number}" style="padding:0 0 6px"><table id="post${number}" class="tborder" cellpadding="6" width="100%" ${mark}>
    <tr><td class="thead"><div style="float:right">#<a href="showpost.php?p=${number}"><strong>${number}</strong></a></div><div>some day</div></td></tr>
    <tr><td class="alt2"><table width="100%"><tr><td class="alt2"><a href="${to(who)}">${picture}</a></td><td nowrap><div id="postmenu_${number}"><a class="bigusername" href="${to(who)}">${who.name}</a></div><div class="smallfont">Senior Member</div></td><td width="100%">&nbsp;</td><td><div class="smallfont">Posts: ${number}</div></td></tr></table></td></tr>
    <tr><td class="alt1" id="td_post_${number}"><div id="post_message_${number}">${words}</div></td></tr><tr><td class="alt2" align="right"><a href="newreply.php?p=${number}">Quote</a></td></tr></table></div></div></div></div>`;
  const body = `<table class="tborder"><tr><td class="alt1"><a href="index.php">Board</a></td><td class="alt2">Welcome, <a href="${to(eli)}">${eli.name}</a>.</td></tr></table>
    <div id="posts">${all(people, (who, index) => post(who, index + 1, of(who, 'post'), 'Some words about kites'))}
    ${post(dev, 41, naming(juno, 'quote'), `<div style="margin:20px"><table width="100%"><tr><td class="alt2"><div>Quote by <a href="${to(juno)}">${juno.name}</a></div><div>It flew</div></td></tr></table></div>So it did`)}</div>`;
  return { name: 'board-vbulletin', route: '/member.php?u=:handle', handle: '512', path: '/showthread.php?t=4', body };
};

const vbulletin4 = (): Unseen => {
  const to = ({ id, at }: Member) => `/member/${id}-${at}`;
  const post = (who: Member, number: number) =>
    `<li class="postbitlegacy postbitim postcontainer" id="post_${number}" ${of(who, 'post')}><div class="posthead"><span class="postdate">Some day</span><span class="nodecontrols"><a class="postcounter" href="/t/4?p=${number}">#${number}</a></span></div>
    <div class="postdetails"><div class="userinfo"><div class="username_container"><div class="popupmenu memberaction"><a class="username offline popupctrl" href="${to(who)}"><strong>${who.name}</strong></a><ul class="popupbody memberaction_body"><li class="left"><a href="${to(who)}">View profile</a></li><li class="right"><a href="/search?by=${who.id}">View posts</a></li></ul></div><span class="usertitle">Member</span></div><a class="postuseravatar" href="${to(who)}">${picture}</a><dl class="userinfo_extra"><dt>Join date</dt><dd>long ago</dd><dt>Posts</dt><dd>3</dd></dl></div>
    <div class="postbody"><div class="postrow has_after_content"><div class="content"><blockquote class="postcontent restore">Some words about kites</blockquote></div></div></div></div><div class="postfoot"><a class="newreply" href="/reply/${number}">Reply</a></div></li>`;
  const body = `<div class="above_body"><div id="header" class="floatcontainer"><a href="/">Board</a></div></div><div class="body_wrapper"><div id="pagetitle"><h1>Kites</h1></div><div id="postlist" class="postlist"><ol id="posts" class="posts">${all(people, (who, index) => post(who, index + 1))}</ol></div>
    <div id="thread_info"><h4>Users in this thread</h4><ol class="commalist" ${unit('keep', 'who reads')}>${all([ada, juno, bo], (who) => `<li ${of(who, 'reader')}><a class="username understate" href="${to(who)}">${who.name}</a></li>`)}</ol></div></div>`;
  return { name: 'board-vbulletin-list', route: '/member/:handle/*', handle: '512-junomarsh', path: '/t/4', body };
};

const xenforo = (): Unseen => {
  const to = ({ id, at }: Member) => `/members/${at}.${id}/`;
  const face = (who: Member, size = 's') => `<a href="${to(who)}" class="avatar avatar--${size}" data-user-id="${who.id}">${picture}</a>`;
  const name = (who: Member) => `<a href="${to(who)}" class="username" data-user-id="${who.id}">${who.name}</a>`;
  const thread = (by: Member, last: Member, number: number) =>
    `<div class="structItem structItem--thread js-inlineModContainer js-threadListItem-${number}" ${by === juno ? unit('gone', 'thread of theirs') : last === juno ? unit('rid', 'thread with a last post of theirs') : unit('keep', `thread of ${by.at}`)}><div class="structItem-cell structItem-cell--icon"><div class="structItem-iconContainer">${face(by)}</div></div>
    <div class="structItem-cell structItem-cell--main"><div class="structItem-title"><a href="/threads/kite.${number}/">Kite ${number}</a></div><div class="structItem-minor"><ul class="structItem-parts"><li>${name(by)}</li><li class="structItem-startDate"><a href="/threads/kite.${number}/"><time>some day</time></a></li></ul></div></div>
    <div class="structItem-cell structItem-cell--meta"><dl class="pairs pairs--justified"><dt>Replies</dt><dd>4</dd></dl></div>
    <div class="structItem-cell structItem-cell--latest"><a href="/threads/kite.${number}/latest"><time>today</time></a><div class="structItem-minor">${name(last)}</div></div><div class="structItem-cell structItem-cell--icon structItem-cell--iconEnd"><div class="structItem-iconContainer">${face(last, 'xxs')}</div></div></div>`;
  const body = `<div class="p-pageWrapper" id="top"><header class="p-header"><a href="/">Board</a></header><div class="p-body"><div class="p-body-inner"><div class="p-title"><h1>Kites</h1></div><div class="p-body-main p-body-main--withSidebar"><div class="p-body-content"><div class="block"><div class="block-container"><div class="block-body"><div class="structItemContainer"><div class="structItemContainer-group js-threadList">
    ${[thread(ada, bo, 1), thread(juno, ada, 2), thread(bo, juno, 3), thread(junomarsh2, cleo, 4), thread(juno, juno, 5), thread(namesake, dev, 6)].join('\n')}</div></div></div></div></div></div>
    <div class="p-body-sidebar"><div class="block"><div class="block-container"><h3 class="block-minorHeader">Latest</h3><ul class="block-body">${all([bo, juno, xjunomarsh], (who) => `<li class="block-row" ${of(who, 'latest')}><div class="contentRow"><div class="contentRow-figure">${face(who)}</div><div class="contentRow-main"><a href="/threads/kite.9/">Kite</a><div class="contentRow-minor"><ul class="listInline listInline--bullet"><li>Latest: ${who.name}</li><li><time>today</time></li></ul></div></div></div></li>`)}</ul></div></div>
    <div class="block"><h3>Online</h3><div class="block-body"><ul class="listInline listInline--comma">${all([ada, juno, junomarsh2], (who) => `<li ${of(who, 'online')}>${name(who)}</li>`)}</ul></div></div></div></div></div></div></div>`;
  return { name: 'board-xenforo', route: '/members/:handle/*', handle: 'junomarsh.512', path: '/forums/kites.2/', body };
};

const smf = (): Unseen => {
  const to = ({ id }: Member) => `/profile/${id}/`;
  const post = (who: Member, number: number) =>
    `<div class="windowbg" id="msg${number}" ${of(who, 'post')}><div class="post_wrapper"><div class="poster"><h4><a href="${to(who)}" title="View the profile">${who.name}</a></h4><ul class="user_info"><li class="avatar"><a href="${to(who)}">${picture}</a></li><li class="postgroup">Full Member</li><li class="postcount">Posts: ${number}</li><li class="profile"><ol class="profile_icons"><li><a href="${to(who)}">Profile</a></li></ol></li></ul></div>
    <div class="postarea"><div class="keyinfo"><div class="postinfo"><a href="/index.php?msg=${number}">some day</a></div></div><div class="post"><div class="inner">Some words about kites</div></div><div class="under_message"><ul class="quickbuttons"><li><a href="/index.php?quote=${number}">Quote</a></li></ul></div></div><div class="moderatorbar"><div class="signature">Up, up</div></div></div></div>`;
  const body = `<div id="top_section"><ul id="top_info"><li><a href="${to(eli)}">${eli.name}</a></li></ul></div><div id="main_content_section"><div id="display_head"><h2 class="display_title">Kites</h2></div><div id="forumposts"><form id="quickModForm">${all(people, (who, index) => post(who, index + 1))}</form></div></div>`;
  return { name: 'board-smf', route: '/profile/:handle/*', handle: '512', path: '/index.php?topic=4.0', body };
};

const mybb = (): Unseen => {
  const to = ({ at }: Member) => `/user-${at}.html`;
  const post = (who: Member, number: number) =>
    `<a name="pid${number}" id="pid${number}"></a><div class="post classic" id="post_${number}" ${of(who, 'post')}><div class="post_author scaleimages"><div class="author_avatar"><a href="${to(who)}">${picture}</a></div><div class="author_information"><strong><span class="largetext"><a href="${to(who)}">${who.name}</a></span></strong> ${picture}<br><span class="smalltext">Junior Member</span></div><div class="author_statistics">Posts: ${number}<br>Reputation: <strong>0</strong></div></div>
    <div class="post_content"><div class="post_head"><div class="float_right"><strong><a href="/p-${number}">#${number}</a></strong></div><span class="post_date">some day</span></div><div class="post_body scaleimages">Some words about kites</div><div class="post_meta"></div></div><div class="post_controls"><div class="postbit_buttons"><a href="/reply-${number}"><span>Reply</span></a></div></div></div>`;
  const body = `<div id="container"><div id="header"><div id="logo"><a href="/">Board</a></div><div id="panel"><div class="upper"><span class="welcome">Hello, <a href="${to(eli)}">${eli.name}</a></span></div></div></div><div id="content"><table class="tborder tfixed clear"><tr><td class="thead"><strong>Kites</strong></td></tr><tr><td id="posts_container"><div id="posts">${all(people, (who, index) => post(who, index + 1))}</div></td></tr><tr><td class="tfoot"><form><input name="q"></form></td></tr></table></div></div>`;
  return { name: 'board-mybb', route: '/user-:handle.html', handle: 'junomarsh', path: '/thread-4.html', body };
};

const discourse = (): Unseen => {
  const to = ({ at }: Member) => `/u/${at}`;
  const card = (who: Member, kind: string, inner: string) => `<a class="${kind}" href="${to(who)}" data-user-card="${who.at}">${inner}</a>`;
  const row = (who: Member) =>
    `<div class="directory-table__row ember-view" ${of(who, 'row of the directory')}><div class="directory-table__cell"><div class="user-info ember-view"><div class="user-image"><div class="user-image-inner">${card(who, '', picture)}</div></div><div class="user-detail"><div class="name-line">${card(who, '', `<span class="username">${who.at}</span>`)}</div></div></div></div>${'<div class="directory-table__cell"><span class="directory-table__value">3</span></div>'.repeat(3)}</div>`;
  const message = (who: Member, words: string, mark = of(who, 'message')) =>
    `<div class="chat-message-container -persisted" data-id="1" ${mark}><div class="chat-message"><div class="chat-message-avatar"><div class="chat-user-avatar">${card(who, 'chat-user-avatar__container', picture)}</div></div><div class="chat-message-content"><div class="chat-message-info"><span class="chat-message-info__username">${card(who, 'is-full-name', who.at)}</span><span class="chat-message-info__date">9:00</span></div><div class="chat-message-text"><div class="chat-cooked"><p>${words}</p></div></div></div></div></div>`;
  const badge = (who: Member, number: number) =>
    `<div class="user-stream-item small" ${of(who, 'item of a stream')}><div class="user-stream-item__header"><a href="${to(who)}" class="avatar-link">${picture}</a><span class="title"><a href="/t/kite/${number}">Kite</a></span><div class="group-member-info names"><span class="name"><a href="${to(who)}">${who.name}</a></span></div></div><p class="excerpt">Some words</p></div>`;
  const body = `<div id="ember4" class="ember-view"><div class="d-header-wrap"><header class="d-header"><a href="/">Talk</a><a href="${to(eli)}">${picture}</a></header></div><div id="main-outlet-wrapper"><div id="main-outlet"><div class="directory"><div class="directory-table-container"><div class="directory-table__column-header-wrapper"><div>User</div><div>Likes</div></div><div class="directory-table__body">${all(everybody, row)}</div></div></div>
    <div class="user-stream">${all([ada, juno, bo, namesake], badge)}</div></div></div><div class="chat-drawer-outlet-container"><div class="chat-messages-container">${all([ada, juno, junomarsh2], (who) => message(who, 'Some words'))}${message(bo, `With ${card(juno, 'mention', '@junomarsh')}`, naming(juno, 'message'))}${message(bo, `With ${card(ada, 'mention', '@ada')}`, naming(ada, 'message'))}</div></div></div>`;
  return { name: 'board-discourse', route: '/u/:handle/*', handle: 'junomarsh', path: '/directory', body };
};

const news = (): Unseen => {
  const to = ({ at }: Member) => `user?id=${at}`;
  const by = (who: Member) => `<a href="${to(who)}" class="hnuser">${who.at}</a>`;
  const story = (who: Member, number: number) =>
    `<tr class="athing submission" id="${number}"><td align="right" class="title"><span class="rank">${number}.</span></td><td class="votelinks"><a href="vote?id=${number}"><div class="votearrow"></div></a></td><td class="title"><span class="titleline"><a href="https://kites.example/${number}">Kite ${number}</a></span></td></tr>
    <tr ${of(who, 'line under a story')}><td colspan="2"></td><td class="subtext"><span class="subline"><span class="score">12 points</span> by ${by(who)} <span class="age"><a href="item?id=${number}">3 hours ago</a></span> | <a href="item?id=${number}">5&nbsp;comments</a></span></td></tr><tr class="spacer" style="height:5px"></tr>`;
  const comment = (who: Member, depth: number, number: number) =>
    `<tr class="athing comtr" id="${number}" ${of(who, 'comment')}><td><table border="0"><tr><td class="ind" indent="${depth}"><img src="data:," height="1" width="${depth * 40}"></td><td valign="top" class="votelinks"><center><a href="vote?id=${number}"><div class="votearrow"></div></a></center></td><td class="default"><div><span class="comhead">${by(who)} <span class="age"><a href="item?id=${number}">2 hours ago</a></span> <span class="navs"> | <a href="#${number}">parent</a></span></span></div><br><div class="comment"><div class="commtext c00">Some words about kites</div><div class="reply"><p><a href="reply?id=${number}">reply</a></p></div></div></td></tr></table></td></tr>`;
  const body = `<center><table id="hnmain" width="85%"><tr><td bgcolor="#ff6600"><table width="100%"><tr><td><a href="news">News</a></td><td>${by(eli)} | <a href="logout">logout</a></td></tr></table></td></tr><tr style="height:10px"></tr>
    <tr id="bigbox"><td><table>${all([ada, juno, bo, junomarsh2, cleo], (who, index) => story(who, index + 1))}</table><br><table class="comment-tree">${all([ada, juno, bo, namesake, juno, xjunomarsh], (who, index) => comment(who, index % 3, index + 100))}</table></td></tr></table></center>`;
  return { name: 'board-news', route: '/user?id=:handle', handle: 'junomarsh', path: '/news', body };
};

const tree = (): Unseen => {
  const to = ({ at }: Member) => `/~${at}`;
  const byline = (who: Member) =>
    `<div class="byline"><a href="${to(who)}">${picture}</a> <span>authored by </span><a class="u-author h-card" href="${to(who)}">${who.at}</a> <a href="/c/1"><time>2 hours ago</time></a> | <a class="commenter">reply</a></div>`;
  const branch = (who: Member, under = '') =>
    `<li class="comments_subtree"><input id="c" class="comment_folder_button" type="checkbox"><div class="comment" ${of(who, 'comment')}><label class="comment_folder" for="c"></label><div class="voters"><a class="upvoter">3</a></div><div class="details">${byline(who)}<div class="comment_text"><p>Some words about kites</p></div></div></div><ol class="comments">${under}</ol></li>`;
  const story = (who: Member, number: number) =>
    `<li class="story" ${of(who, 'story')}><div class="story_liner h-entry"><div class="voters"><a class="upvoter">${number}</a></div><div class="details"><span class="link h-cite"><a class="u-url" href="https://kites.example/${number}">Kite ${number}</a></span><span class="tags"><a class="tag" href="/t/kites">kites</a></span>${byline(who)}</div></div></li>`;
  const body = `<div id="wrapper"><header id="nav"><a href="/">Lines</a><a href="${to(eli)}">${eli.at}</a></header><div id="inside"><ol class="stories list">${all(everybody, story)}</ol>
    <ol class="comments comments1">${branch(ada, branch(juno, branch(bo)) + branch(cleo))}${branch(juno, branch(junomarsh2, branch(juno)))}${branch(namesake)}</ol></div></div>`;
  return { name: 'board-tree', route: '/~:handle/*', handle: 'junomarsh', path: '/s/4', body };
};

export const boards = [phpbb, phpbbTopics, fluxbb, vbulletin, vbulletin4, xenforo, smf, mybb, discourse, news, tree].map((make) => make());
