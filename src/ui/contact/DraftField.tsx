import { useState } from 'preact/hooks';
import { checkDraft, type DraftCheck } from '../../core/draft.ts';
import { draftLanguageNames, findingKeys, wordsOf } from '../../core/draft-text.ts';
import { draftLanguages } from '../../core/draft-words.ts';
import { useOwnId } from '../own-id.ts';
import { language as ownLanguage, say } from '../text.ts';

/** A second look at a message before it is sent somewhere else. What is written here is kept nowhere. */
export function DraftField() {
  const [draft, setDraft] = useState('');
  const [chosen, setChosen] = useState('');
  const [checked, setChecked] = useState<DraftCheck>();
  const id = useOwnId();
  const check = () => {
    const now = new Date();
    const language = draftLanguages.find((each) => each === chosen);
    setChecked(checkDraft(draft, { language, fallback: ownLanguage().slice(0, 2), minute: now.getHours() * 60 + now.getMinutes() }));
  };
  return (
    <form
      class="card"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <h3 id={`${id}-title`}>{say('draftTitle')}</h3>
      <div class="field">
        <label for={id}>{say('draftLabel')}</label>
        <textarea
          id={id}
          rows={4}
          dir="auto"
          autocomplete="off"
          value={draft}
          aria-describedby={`${id}-hint`}
          onInput={(event) => {
            setDraft(event.currentTarget.value);
            setChecked(undefined);
          }}
        />
        <p class="soft" id={`${id}-hint`}>
          {say('draftNotice')}
        </p>
      </div>
      <div class="field">
        <label for={`${id}-language`}>{say('draftLanguage')}</label>
        <select
          id={`${id}-language`}
          value={chosen}
          onChange={(event) => {
            setChosen(event.currentTarget.value);
            setChecked(undefined);
          }}
        >
          <option value="">{say('draftLanguageGuess')}</option>
          {draftLanguages.map((each) => (
            <option key={each} value={each} lang={each}>
              {draftLanguageNames[each]}
            </option>
          ))}
        </select>
      </div>
      <div role="status">{checked && <Findings draft={draft} check={checked} />}</div>
      <button type="submit" class="plain">
        {say('checkDraft')}
      </button>
    </form>
  );
}

function Findings({ draft, check: { findings, language } }: { draft: string; check: DraftCheck }) {
  if (draft.trim() === '') return null;
  if (findings.length === 0) return <p>{say('draftClear')}</p>;
  return (
    <ul class="findings">
      {findings.map((finding) => {
        const words = wordsOf(draft, finding);
        return (
          <li key={`${finding.kind}-${finding.from}`}>
            {words !== undefined && <q lang={language}>{words}</q>} {say(findingKeys[finding.kind])}
          </li>
        );
      })}
    </ul>
  );
}
