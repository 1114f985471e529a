import type { TargetedSubmitEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type Found, type Paste, readPaste } from '../../core/paste.ts';
import { readServers } from '../../core/server.ts';
import type { Person } from '../../core/settings.ts';
import { known } from '../known-sites.ts';
import { say, sayCount } from '../text.ts';
import type { Naming } from './name-person.ts';
import { PersonChoice } from './PersonChoice.tsx';
import { Pieces } from './Pieces.tsx';
import { ServerField } from './ServerField.tsx';
import { SiteChoice } from './SiteChoice.tsx';

export interface NamingProps {
  people: readonly Person[];
  /** The label that is offered for somebody new. */
  label: string;
  /** Servers on which the user reads, as far as known or guessed from the page in front of them. */
  hosts: readonly string[];
  /** What stands in the field already: a link from the context menu. */
  text?: string;
  /** The profile in front of the user: nothing to paste, only to confirm. */
  profile?: Found;
  /** Accounts are added to this person; nobody else is offered. */
  person?: string;
  /** `isDone`: every piece was understood; else the form stays, with what was not. */
  onName: (naming: Naming, isDone: boolean) => void;
  onCancel?: () => void;
}

/** Says who is to be kept away: links or handles, for whom, under which label. */
export function NamingForm({ people, label, hosts, text: given = '', profile, person: fixed, onName, onCancel }: NamingProps) {
  const [text, setText] = useState(given);
  const [site, setSite] = useState('');
  const [person, setPerson] = useState(fixed ?? '');
  const [newLabel, setNewLabel] = useState(label);
  const [server, setServer] = useState(hosts.join(', '));
  const [isTried, setTried] = useState(false);
  const [added, setAdded] = useState(0);
  const field = useId();
  const paste = profile ? { found: [profile], problems: [] } : read(text, people, site, person);
  const needsServer = paste.found.some(({ realm }) => realm === known.anywhere?.realm);
  const servers = needsServer ? readServers(server) : { hosts: [], unread: [] };

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (paste.found.length === 0 || servers.unread.length > 0) return;
    const rest = paste.problems.filter(({ code }) => code !== 'already').map(({ piece }) => piece);
    setText(rest.join('\n'));
    setAdded(paste.found.length);
    const who = person === '' ? { label: newLabel.trim() || label } : { id: person };
    onName({ person: who, found: paste.found, hosts: servers.hosts }, rest.length === 0);
  };

  return (
    <form class="naming" onSubmit={submit}>
      {!profile && (
        <div class="field">
          <label for={field}>{say('pasteLabel')}</label>
          <textarea
            id={field}
            rows={3}
            value={text}
            dir="auto"
            spellcheck={false}
            autocapitalize="off"
            aria-describedby={`${field}-hint`}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p class="soft" id={`${field}-hint`}>
            {say('pasteHint')}
          </p>
        </div>
      )}
      <div role="status">
        {added > 0 && <p>{sayCount('accountsAdded', added)}</p>}
        {(profile || text.trim() !== '' || isTried) && <Pieces paste={paste} people={people} />}
      </div>
      {(site !== '' || paste.problems.some(({ code }) => code === 'whichSite')) && <SiteChoice site={site} onChange={setSite} />}
      {needsServer && <ServerField value={server} unread={isTried ? servers.unread : []} onChange={setServer} />}
      {fixed === undefined && <PersonChoice people={people} person={person} label={newLabel} onPerson={setPerson} onLabel={setNewLabel} />}
      <div class="row">
        <button type="submit">{say(fixed === undefined ? 'keepOffButton' : 'addAccounts')}</button>
        {onCancel && (
          <button type="button" class="quiet" onClick={onCancel}>
            {say('cancel')}
          </button>
        )}
      </div>
      <p class="soft">{say('promptHint')}</p>
    </form>
  );
}

function read(text: string, people: readonly Person[], site: string, person: string): Paste {
  return readPaste(text, known, people, { ...(site === '' ? {} : { site }), ...(person === '' ? {} : { person }) });
}
