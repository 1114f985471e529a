import { useState } from 'preact/hooks';
import type { CopingChange } from '../../core/coping.ts';
import type { Plan } from '../../core/settings.ts';
import { say } from '../text.ts';
import { DistractionsForm } from './coping/DistractionsForm.tsx';
import { FriendForm } from './coping/FriendForm.tsx';
import { NotNowChoice } from './coping/NotNowChoice.tsx';
import { ToolChoice } from './coping/ToolChoice.tsx';
import { SaveNote, type Saving } from './SaveNote.tsx';

interface Props {
  plan: Plan;
  /** @returns whether it was saved. */
  onChange: (change: CopingChange) => Promise<boolean>;
}

/** What the pause page offers. Saved with each choice, at once: none of it weakens anything. */
export function CopingSection({ plan, onChange }: Props) {
  const [saving, setSaving] = useState<Saving>();
  const save = async (change: CopingChange): Promise<boolean> => {
    const isSaved = await onChange(change);
    setSaving(isSaved ? 'saved' : 'lost');
    return isSaved;
  };
  const { coping = {}, notNow, wasAbused = false } = plan;
  return (
    <section id="coping" aria-labelledby="coping-title">
      <h2 id="coping-title">{say('coping')}</h2>
      <p class="soft">{say('copingHint')}</p>
      <NotNowChoice notNow={notNow} onNotNow={(next) => save({ notNow: next })} />
      <ToolChoice coping={coping} onCoping={(next) => save({ coping: next })} />
      <SaveNote saving={saving} />
      <div class="card">
        <DistractionsForm
          distractions={coping.distractions ?? []}
          onDistractions={(next) => onChange({ coping: { distractions: next } })}
        />
      </div>
      <div class="card">
        <FriendForm friend={coping.friend} onFriend={(friend) => onChange({ coping: { friend } })} />
      </div>
      <fieldset class="help-choice">
        <label class="choice">
          <input type="checkbox" checked={wasAbused} onChange={(event) => void save({ wasAbused: event.currentTarget.checked })} />
          <span>{say('copingHelp')}</span>
        </label>
        <p class="soft">{say('copingHelpHint')}</p>
      </fieldset>
    </section>
  );
}
