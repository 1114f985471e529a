/** What the pause page loads after its first paint, in one piece. */
export { RestView } from './RestView.tsx';
export { ToolStage } from './ToolStage.tsx';

import { chooseTool, type Tool, toolsOf } from '../../core/coping.ts';
import type { Rest } from './PauseView.tsx';

export { siteOf } from '../../core/not-now.ts';

/** The tool to begin with. */
export const firstTool = ({ settings, used, now }: Rest): Tool | undefined => chooseTool(toolsOf(settings.plan), used, now);
