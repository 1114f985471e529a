import { boards } from './boards.ts';
import type { Unseen } from './cast.ts';
import { clients } from './clients.ts';
import { streams } from './streams.ts';

export const unseen: readonly Unseen[] = [...boards, ...clients, ...streams];
