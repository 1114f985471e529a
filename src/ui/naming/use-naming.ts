import { useEffect, useState } from 'preact/hooks';
import type { Found } from '../../core/found.ts';
import type { Paste } from '../../core/paste.ts';
import { readServers, type Servers } from '../../core/server.ts';
import { sites } from '../site-list.ts';
import type { NamingProps } from './NamingForm.tsx';
import type * as Reader from './read-links.ts';

/** What is filled in, and what it means. */
export interface NamingState {
  text: string;
  /** `Site.id` for bare handles; empty: not chosen. */
  site: string;
  /** `Person.id`; empty: somebody new. */
  person: string;
  newLabel: string;
  server: string;
  /** Which part of a link is the handle: `PasteOptions.answers`. */
  answers: Readonly<Record<string, string>>;
  /** The user asked to save: now problems are told also of what was left empty. */
  isTried: boolean;
  /** What was pasted last was not let in. */
  isTooMuch: boolean;
  /** The user is about to name somebody. */
  isTouched: boolean;
  /** How many accounts the last saving added; `lost`: it failed. */
  saved: number | 'lost';
}

export interface Naming extends NamingState {
  paste: Paste;
  /** What reads links, once it is loaded. */
  reader: typeof Reader | undefined;
  /** Somebody on the fediverse is named: where does the user read? */
  needsServer: boolean;
  servers: Servers;
  set: (change: Partial<NamingState>) => void;
  submit: () => void;
}

export function useNaming(props: NamingProps): Naming {
  const { people, label, hosts, text = '', profile, person: fixed = '', onName, onDone } = props;
  const first: NamingState = {
    text,
    site: '',
    person: fixed,
    newLabel: label,
    server: hosts.join(', '),
    answers: {},
    isTried: false,
    isTooMuch: false,
    isTouched: text !== '',
    saved: 0,
  };
  const [state, setState] = useState<NamingState>(first);
  const set: Naming['set'] = (change) => setState((before) => ({ ...before, ...change }));
  const { person, newLabel, server } = state;
  const reader = useReader(state.isTouched);
  const paste = profile ? onlyProfile(profile) : read(state, people, reader);
  const needsServer = paste.found.some(({ realm }) => realm === anywhere);
  const servers = needsServer ? readServers(server) : { hosts: [], unread: [] };

  const submit = () => {
    set({ isTried: true, isTouched: true });
    if (!reader && !profile) return setWaiting(true);
    if (paste.found.length === 0 || servers.unread.length > 0) return;
    const who = person === '' ? { id: crypto.randomUUID(), label: newLabel.trim() || label } : { id: person };
    void onName({ person: who, found: paste.found, hosts: servers.hosts }).then((isSaved) => {
      if (!isSaved) return set({ saved: 'lost' });
      const rest = paste.problems.filter(({ code }) => code !== 'already').map(({ piece }) => piece);
      if (rest.length === 0) return onDone();
      // What was not understood stays, and is most likely about the same person.
      set({ text: rest.join('\n'), person: who.id, saved: paste.found.length });
    });
  };
  // Pressed before anything could be read: it goes on by itself. In Firefox the browser is then asked on another click.
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => {
    if (!isWaiting || !reader) return;
    setWaiting(false);
    submit();
  }, [isWaiting, reader]);
  return { ...state, paste, reader, needsServer, servers, set, submit };
}

/** Handles there say their server. */
const anywhere = sites.find(({ hosts }) => hosts.includes('*'))?.id;

/** How the links of all sites are read is loaded when somebody is about to name one: most visits to the popup only look. */
function useReader(isWanted: boolean): typeof Reader | undefined {
  const [reader, setReader] = useState<typeof Reader>();
  useEffect(() => {
    if (isWanted && !reader) void import('./read-links.ts').then(setReader);
  }, [isWanted, reader]);
  return reader;
}

const nothing: Paste = { found: [], problems: [] };

function read({ text, site, person, answers, isTooMuch }: NamingState, people: NamingProps['people'], reader?: typeof Reader): Paste {
  if (isTooMuch) return { found: [], problems: [{ code: 'tooMuch', piece: '' }] };
  return reader?.readLinks(text, people, { answers, ...(site && { site }), ...(person && { person }) }) ?? nothing;
}

const onlyProfile = (profile: Found): Paste => ({ found: [profile], problems: [] });
