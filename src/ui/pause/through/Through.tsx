import type { Rest } from '../PauseView.tsx';
export const Through = (_: { rest: Rest; account: string | undefined }) => null;
