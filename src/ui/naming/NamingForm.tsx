import type { Found } from '../../core/paste.ts';
import type { Person } from '../../core/settings.ts';
import { say, sayCount } from '../text.ts';
import type { Named } from './name-person.ts';
import { PartChoice } from './PartChoice.tsx';
import { PasteField } from './PasteField.tsx';
import { PersonChoice } from './PersonChoice.tsx';
import { Pieces } from './Pieces.tsx';
import { ServerField } from './ServerField.tsx';
import { SiteChoice } from './SiteChoice.tsx';
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
  const { text, site, person, newLabel, server, answers, isTried, isTooMuch, saved, paste, needsServer, servers, set, submit } =
    useNaming(props);
  const asksSite = site !== '' || paste.problems.some(({ code }) => code === 'whichSite');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {!profile && (
        <PasteField text={text} onText={(next) => set({ text: next, isTooMuch: false })} onTooMuch={() => set({ isTooMuch: true })} />
      )}
      <div role="status">
        {saved === 'lost' && <p class="note">{say('notSaved')}</p>}
        {saved !== 'lost' && saved > 0 && <p>{sayCount('accountsAdded', saved)}</p>}
        {(profile || text.trim() !== '' || isTried || isTooMuch) && <Pieces paste={paste} people={people} />}
      </div>
      {paste.problems
        .filter(({ code }) => code === 'whichPart')
        .map(({ piece, parts = [] }) => (
          <PartChoice key={piece} parts={parts} onChoose={(route) => set({ answers: { ...answers, [piece]: route } })} />
        ))}
      {asksSite && <SiteChoice site={site} onChange={(next) => set({ site: next })} />}
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
