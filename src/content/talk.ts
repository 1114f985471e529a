import { aliasKey } from '../core/alias.ts';
import { grammar, siteOf } from '../core/grammar.ts';
import { type Matching, matcher } from '../core/matcher.ts';
import { resolve } from '../core/resolve.ts';
import type { ChatBox, OpenChats, Talk } from '../core/talk.ts';
import { type IsTalk, sitesHere } from './native.ts';
import { type Reading, reading } from './reading.ts';

/** The chats of a page that the user left open for now. */
export interface Talking {
  /** Whether what an element says of them is part of such a chat, or of its row in a list. */
  isTalk: IsTalk;
  /** The channel whose chat is on screen. */
  shown(): Talk | undefined;
}

interface Open extends Talk {
  /** Reads the page as if nobody else were listed. */
  read: Reading;
}

/** @returns undefined where nothing is open on this site. */
export function talking(value: Matching | undefined): Talking | undefined {
  const known = grammar(sitesHere());
  const site = siteOf(known, location.hostname);
  const open = site && value?.talk?.[site.site.id];
  if (!open) return undefined;
  const talks: Open[] = open.talks.map((talk) => {
    const keys = Object.fromEntries(talk.keys.map((key) => [key, key]));
    const alone = matcher(known, { version: 1, keys, names: talk.names });
    return { ...talk, read: reading({ known, site, matcher: alone, base: document.baseURI }) };
  });
  const around = boxesOf(open);

  /** Whether the address says that this is the chat. */
  function isHere({ pass }: Talk): boolean {
    const found = resolve(known, location.href);
    return found?.kind === 'chat' && found.aliases.some((alias) => pass.includes(aliasKey(alias)));
  }

  const isOpenChat = (talk: Open, box: Element): boolean => {
    if (isHere(talk)) return true;
    const chat = open.chats.find((each) => box.matches(each.box));
    return chat !== undefined && talk.kind === 'messages' && isWith(talk, box, chat);
  };

  function isTalk(element: Element): boolean {
    const box = outermost(element, around);
    if (!box) return false;
    const row = open?.rows.find((each) => box.matches(each.box));
    return talks.some((talk) => talk.read.groundsOf(element) && (row ? isWith(talk, box, row) : isOpenChat(talk, box)));
  }

  function shown(): Talk | undefined {
    const boxes = open?.chats.flatMap(({ box }) => [...document.querySelectorAll(box)]).filter((box) => box.checkVisibility()) ?? [];
    return talks.find((talk) => isHere(talk) || boxes.some((box) => isOpenChat(talk, box)));
  }

  return { isTalk, shown };
}

const boxesOf = ({ rows, chats, messages }: OpenChats): string => [...rows, ...chats, ...messages].map(({ box }) => box).join(',');

/** The largest box counts: a message of theirs in somebody else's chat is no chat with them. */
function outermost(element: Element, boxes: string): Element | undefined {
  let found: Element | undefined;
  for (let box = boxes === '' ? null : element.closest(boxes); box; box = box.parentElement?.closest(boxes) ?? null) found = box;
  return found;
}

/** Whether a row or a header names them, and surely nobody else: not a group. */
function isWith({ read }: Open, box: Element, { of }: ChatBox): boolean {
  const named = [box, ...box.querySelectorAll(read.carriers)].filter((each) => of === undefined || each.matches(of));
  const isTheirs = (element: Element): boolean => {
    const grounds = read.groundsOf(element);
    return grounds !== undefined && !grounds.itself;
  };
  return named.some(isTheirs) && !named.some((each) => read.isOthers(each, true));
}
