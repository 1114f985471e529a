import { useState } from 'preact/hooks';
import { readLines } from '../../../core/coping.ts';
import { useOwnId } from '../../own-id.ts';
import { say } from '../../text.ts';
import { SaveNote, type Saving } from '../SaveNote.tsx';

interface Props {
  distractions: readonly string[];
  onDistractions: (distractions: string[] | undefined) => Promise<boolean>;
}

/** The user's own small things; none means ours. */
export function DistractionsForm({ distractions, onDistractions }: Props) {
  const [text, setText] = useState(distractions.join('\n'));
  const [saving, setSaving] = useState<Saving>();
  const id = useOwnId();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const lines = readLines(text);
        void onDistractions(lines.length > 0 ? lines : undefined).then((isSaved) => setSaving(isSaved ? 'saved' : 'lost'));
      }}
    >
      <div class="field">
        <label for={id}>{say('copingDistractions')}</label>
        <textarea
          id={id}
          rows={3}
          dir="auto"
          value={text}
          aria-describedby={`${id}-hint`}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setSaving(undefined);
          }}
        />
        <p class="soft" id={`${id}-hint`}>
          {say('copingDistractionsHint')}
        </p>
      </div>
      <SaveNote saving={saving} />
      <button type="submit" class="plain">
        {say('save')}
      </button>
    </form>
  );
}
