import type { Found } from '../../core/found.ts';
import type { Person } from '../../core/settings.ts';
import { say, sayCount } from '../text.ts';
import { FoundRow } from './FoundRow.tsx';
import type { Named } from './name-person.ts';
import { PasteField } from './PasteField.tsx';
import { PersonChoice } from './PersonChoice.tsx';
import { ServerField } from './ServerField.tsx';
import { useNaming } from './use-naming.ts';

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
  /** Has to be called in the turn of the click. @returns whether it was saved. */
  onName: (named: Named) => Promise<boolean>;
  /** It was saved, and every piece was understood; else the form stays, with what was not. */
  onDone: () => void;
  onCancel?: () => void;
}

/** Says who is to be kept away: links or handles, for whom, under which label. */
export function NamingForm(props: NamingProps) {
  const { people, profile, person: fixed, onCancel } = props;
  const naming = useNaming(props);
  const { text, site, person, newLabel, server, answers, isTried, isTooMuch, saved, paste, reader, needsServer, servers, set } = naming;
  const asksSite = site !== '' || paste.problems.some(({ code }) => code === 'whichSite');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        naming.submit();
      }}
    >
      {!profile && (
        <PasteField
          text={text}
          onText={(next) => set({ text: next, isTooMuch: false, isTouched: true })}
          onFocus={() => set({ isTouched: true })}
          onTooMuch={() => set({ isTooMuch: true })}
        />
      )}
      <div role="status">
        {saved === 'lost' && <p class="note">{say('notSaved')}</p>}
        {saved !== 'lost' && saved > 0 && <p>{sayCount('accountsAdded', saved)}</p>}
        {profile && (
          <ul class="pieces">
            <FoundRow found={profile} />
          </ul>
        )}
        {reader && !profile && (text.trim() !== '' || isTried || isTooMuch) && <reader.Pieces paste={paste} people={people} />}
      </div>
      {reader &&
        paste.problems
          .filter(({ code }) => code === 'whichPart')
          .map(({ piece, parts = [] }) => (
            <reader.PartChoice key={piece} parts={parts} onChoose={(route) => set({ answers: { ...answers, [piece]: route } })} />
          ))}
      {asksSite && reader && <reader.SiteChoice sites={reader.handleSites} site={site} onChange={(next) => set({ site: next })} />}
      {needsServer && <ServerField value={server} unread={isTried ? servers.unread : []} onChange={(next) => set({ server: next })} />}
      {fixed === undefined && (
        <PersonChoice
          {...{ people, person, label: newLabel }}
          onPerson={(next) => set({ person: next })}
          onLabel={(next) => set({ newLabel: next })}
        />
      )}
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
