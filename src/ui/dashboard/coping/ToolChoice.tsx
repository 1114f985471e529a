import { type Coping, chosenTools, type Tool, tools, urgeLengths, usualUrgeSeconds } from '../../../core/coping.ts';
import { say, sayCount } from '../../text.ts';
import { toolName } from '../../tool-words.ts';

interface Props {
  coping: Coping;
  onCoping: (change: Coping) => Promise<boolean>;
}

/** Which tools may come up, how long a wave is, and whether breathing has a sound. */
export function ToolChoice({ coping, onCoping }: Props) {
  const chosen = chosenTools(coping);
  const toggle = (tool: Tool) => void onCoping({ tools: tools.filter((each) => chosen.includes(each) !== (each === tool)) });
  const seconds = coping.urgeSeconds ?? usualUrgeSeconds;
  return (
    <>
      <fieldset aria-describedby="coping-tools-hint">
        <legend>{say('copingTools')}</legend>
        {tools.map((tool) => (
          <label key={tool} class="choice">
            <input type="checkbox" checked={chosen.includes(tool)} onChange={() => toggle(tool)} />
            <span>{toolName(tool)}</span>
          </label>
        ))}
      </fieldset>
      <p class="soft" id="coping-tools-hint">
        {say('copingToolsHint')}
      </p>
      <fieldset>
        <legend>{say('copingUrge')}</legend>
        {urgeLengths.map((each) => (
          <label key={each} class="choice">
            <input type="radio" name="urge-length" checked={each === seconds} onChange={() => void onCoping({ urgeSeconds: each })} />
            <span>{each < 120 ? sayCount('seconds', each) : sayCount('minutes', each / 60)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <label class="choice">
          <input
            type="checkbox"
            checked={coping.sound ?? false}
            onChange={(event) => void onCoping({ sound: event.currentTarget.checked })}
          />
          <span>{say('copingSound')}</span>
        </label>
      </fieldset>
    </>
  );
}
