import { useEffect, useState } from 'preact/hooks';
import { type Found, type Paste, readPaste } from '../../core/paste.ts';
import { readServers, type Servers } from '../../core/server.ts';
import type { UnknownReader } from '../../core/unknown-site.ts';
import { known } from '../known-sites.ts';
import type { NamingProps } from './NamingForm.tsx';

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
  /** How many accounts the last saving added; `lost`: it failed. */
  saved: number | 'lost';
}

export interface Naming extends NamingState {
  paste: Paste;
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
    saved: 0,
  };
  const [state, setState] = useState<NamingState>(first);
  const set: Naming['set'] = (change) => setState((before) => ({ ...before, ...change }));
  const { person, newLabel, server } = state;
  const unknown = useUnknown(state.text !== '');
  const paste = profile ? onlyProfile(profile) : read(state, people, unknown);
  const needsServer = paste.found.some(({ realm }) => realm === known.anywhere?.realm);
  const servers = needsServer ? readServers(server) : { hosts: [], unread: [] };

  const submit = () => {
    set({ isTried: true });
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
  return { ...state, paste, needsServer, servers, set, submit };
}

/** The long list of sites is loaded when there is something to read. */
function useUnknown(isWanted: boolean): UnknownReader | undefined {
  const [loaded, setLoaded] = useState<{ readUnknown: UnknownReader }>();
  useEffect(() => {
    if (isWanted && !loaded) void import('../../core/longtail.ts').then(({ readUnknown }) => setLoaded({ readUnknown }));
  }, [isWanted, loaded]);
  return loaded?.readUnknown;
}

function read(
  { text, site, person, answers, isTooMuch }: NamingState,
  people: NamingProps['people'],
  unknown: UnknownReader | undefined,
): Paste {
  if (isTooMuch) return { found: [], problems: [{ code: 'tooMuch', piece: '' }] };
  return readPaste(text, known, people, { answers, ...(site && { site }), ...(person && { person }), ...(unknown && { unknown }) });
}

const onlyProfile = (profile: Found): Paste => ({ found: [profile], problems: [] });
