import { say } from '../text.ts';

/** What became of the last change: nothing yet, saved, or not. */
export type Saving = 'saved' | 'lost' | undefined;

export const SaveNote = ({ saving }: { saving: Saving }) => <p role="status">{saving && say(saving === 'saved' ? 'saved' : 'notSaved')}</p>;
