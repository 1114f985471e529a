import { useState } from 'preact/hooks';

let last = 0;

/** An id that no other element of the page has. Preact's `useId` begins anew with each render from the root (11.2.0). */
export const useOwnId = (): string => useState(() => `own-${++last}`)[0];
