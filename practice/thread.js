import { element } from './element.js';
import { accountRow, column, emptyLine } from './lists.js';
import { circleOf } from './people.js';
import { detailedStatus, reply } from './status.js';
import { findPost, postWithKey } from './timeline.js';

/** One post with its replies: `/@user/<digits>`. */
export function thread(id) {
  const post = original(id);
  if (!post) return column('Post', emptyLine('This post is not there any more.'));
  const replies = (post.replies ?? []).map((each, index) => reply(each, post, index));
  return column('Post', element('div.scrollable', {}, detailedStatus(post), ...replies));
}

/** Who liked a post: `/@user/<digits>/favourites`. */
export function likers(id) {
  const post = original(id);
  if (!post) return column('Liked by', emptyLine('This post is not there any more.'));
  const others = circleOf(post.by, post.text).filter((each) => each.handle !== post.liked?.[0]);
  const handles = [...(post.liked?.slice(0, 1) ?? []), ...others.map((each) => each.handle)];
  return column('Liked by', element('div.scrollable', {}, ...handles.map(accountRow)));
}

/** The address of a boost leads to the boosted post, that of a reply to what it answers. */
function original(id) {
  const post = findPost(id) ?? findPost(id.slice(0, 6));
  return post?.boosted ? postWithKey(post.boosted) : post;
}
