import { useState } from 'preact/hooks';
import { readLines } from '../../../core/coping.ts';
import { useOwnId } from '../../own-id.ts';
import { say } from '../../text.ts';
import { SaveNote, type Saving } from '../SaveNote.tsx';

interface Props {
  reasons: readonly string[];
  /** @returns whether they were saved. */
  onReasons: (reasons: string[]) => Promise<boolean>;
}

/** The user's own reasons, one to a line; the pause page shows them. */
export function ReasonsForm({ reasons, onReasons }: Props) {
  const [text, setText] = useState(reasons.join('\n'));
  const [saving, setSaving] = useState<Saving>();
  const id = useOwnId();
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        void onReasons(readLines(text)).then((isSaved) => setSaving(isSaved ? 'saved' : 'lost'));
      }}
    >
      <div class="field">
        <label for={id}>{say('planReasons')}</label>
        <textarea
          {...{ id, value: text }}
          rows={3}
          dir="auto"
          aria-describedby={`${id}-hint`}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setSaving(undefined);
          }}
        />
        <p class="soft" id={`${id}-hint`}>
          {say('planReasonsHint')}
        </p>
      </div>
      <SaveNote saving={saving} />
      <button type="submit" class="plain">
        {say('save')}
      </button>
    </form>
  );
}
