import type { Tool } from '../../core/coping.ts';
import type { Settings } from '../../core/settings.ts';
import { toolHint, toolName } from '../tool-words.ts';

interface Props {
  tool: Tool | 'help';
  settings: Settings;
  onOpen: () => void;
}

/** One tool as it is offered. */
export const ToolTile = ({ tool, settings, onOpen }: Props) => (
  <button type="button" class="tile" onClick={onOpen}>
    <span>{toolName(tool, settings.plan?.coping?.friend?.name)}</span>
    <span class="soft">{toolHint(tool)}</span>
  </button>
);
