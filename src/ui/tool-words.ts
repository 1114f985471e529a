import type { Tool } from '../core/coping.ts';
import { type Key, say } from './text.ts';

const words: Record<Tool | 'help', [name: Key, hint: Key]> = {
  urge: ['toolUrge', 'toolUrgeHint'],
  breathe: ['toolBreathe', 'toolBreatheHint'],
  reasons: ['toolReasons', 'toolReasonsHint'],
  ifThen: ['toolIfThen', 'toolIfThenHint'],
  distract: ['toolDistract', 'toolDistractHint'],
  friend: ['toolFriend', 'toolFriendHint'],
  letter: ['toolLetter', 'toolLetterHint'],
  help: ['toolHelp', 'toolHelpHint'],
};

/** How a coping tool is called. @param friend what the user calls their friend. */
export const toolName = (tool: Tool | 'help', friend = ''): string =>
  tool === 'friend' && friend !== '' ? say('toolFriendNamed', friend) : say(words[tool][0]);

export const toolHint = (tool: Tool | 'help'): string => say(words[tool][1]);
