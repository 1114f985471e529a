import { listedHandles } from './crowd.ts';

/**
 * Synthetic feeds of 600 posts and 90,000 nodes, marked up like two real clients: the plain one (stable class names,
 * a link for everything) and the hard one (deep wrappers, test ids, handles as bare text).
 */

export interface Feed {
  name: string;
  url: string;
  /** One post as HTML. */
  post(number: number): string;
}

export const posts = 600;
/** One in so many posts is by somebody on the list. */
const everyListed = 40;

export const feeds: Feed[] = [
  { name: 'Mastodon-like', url: 'https://home.example/home', post: plainPost },
  { name: 'X-like', url: 'https://x.com/home', post: hardPost },
];

function authorOf(number: number): string {
  return number % everyListed === 0 ? (listedHandles[(number / everyListed) % listedHandles.length] as string) : `somebody_${number % 173}`;
}

const words = 'lorem ipsum dolor sit amet consetetur sadipscing elitr sed diam nonumy eirmod tempor invidunt ut labore'.split(' ');
const prose = (number: number, length: number): string =>
  Array.from({ length }, (_, index) => words[(number * 7 + index * 3) % words.length]).join(' ');

const times = (count: number, html: (index: number) => string): string => Array.from({ length: count }, (_, index) => html(index)).join('');

function plainPost(number: number): string {
  const handle = authorOf(number);
  return `<article><div class="status__wrapper"><div class="status"><div class="status__info">
    <a class="status__relative-time" href="/@${handle}/${110_000 + number}"><time>${number % 60}m</time></a>
    <a class="status__display-name" href="/@${handle}"><div class="status__avatar"><div class="account__avatar"><i></i></div></div>
    <span class="display-name"><bdi><strong class="display-name__html">Name ${number % 173}</strong></bdi>
    <span class="display-name__account">@${handle}</span></span></a></div>
    <div class="status__content"><div class="text">${times(
      3,
      (part) => `<p>${prose(number + part, 14)}
      <a class="mention" href="/@friend_${(number + part) % 97}">@<span>friend_${(number + part) % 97}</span></a>
      <a class="mention hashtag" href="/tags/tag${part}">#<span>tag${part}</span></a></p>`,
    )}</div></div>
    <div class="media">${times(4, (part) => `<figure><a href="/media/${number}-${part}"><i></i><b></b></a><figcaption>${prose(part, 3)}</figcaption></figure>`)}</div>
    <div class="status__action-bar">${times(5, () => '<button type="button"><svg><path d="M0 0h9v9z"/></svg><span class="count"><span>0</span></span></button>')}</div>
    <div class="card">${times(23, (part) => `<div class="row"><span>${prose(number + part, 2)}</span><i></i></div>`)}</div></div></div></article>`;
}

function hardPost(number: number): string {
  const handle = authorOf(number);
  const deep = (inner: string): string => `<div class="r-1"><div class="r-2"><div class="r-3">${inner}</div></div></div>`;
  return `<div data-testid="cellInnerDiv"><div><article data-testid="tweet" role="article">${deep(`
    <div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-${handle}"><a href="/${handle}"><div class="r-4"><i></i></div></a></div></div>
    <div data-testid="User-Name"><div class="r-5"><a href="/${handle}"><div dir="ltr"><span><span>Name ${number % 173}</span></span></div></a></div>
    <div class="r-6"><a href="/${handle}" tabindex="-1"><div dir="ltr"><span>@${handle}</span></div></a><a href="/${handle}/status/${17_000 + number}"><time>${number % 60}m</time></a></div></div>
    <div data-testid="tweetText" lang="en" dir="auto">${times(
      4,
      (part) => `<span>${prose(number + part, 12)} </span>
      <div><span><a href="/friend_${(number + part) % 97}">@friend_${(number + part) % 97}</a></span></div>`,
    )}</div>
    <div class="r-7">${times(8, (part) => deep(`<a href="/${handle}/status/${17_000 + number}/photo/${part}"><div data-testid="tweetPhoto"><i></i></div></a>`))}</div>
    <div role="group">${times(
      6,
      (part) => `<div class="r-8"><button data-testid="b${part}"><div dir="ltr"><div><svg><path d="M0 0h9v9z"/></svg></div>
      <div><span data-testid="app-text-transition-container"><span class="count"><span>0</span></span></span></div></div></button></div>`,
    )}</div>`)}
    </article></div></div>`;
}
