import { say } from '../text.ts';

/** What became of the last change: nothing yet, saved, not saved, or it weakens and waits. */
export type Saving = 'saved' | 'lost' | 'waits' | undefined;

const words = { saved: 'saved', lost: 'notSaved', waits: 'changeWaits' } as const;

export const SaveNote = ({ saving }: { saving: Saving }) => <p role="status">{saving && say(words[saving])}</p>;
