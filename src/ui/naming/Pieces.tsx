import type { Paste, Problem } from '../../core/paste.ts';
import type { Person } from '../../core/settings.ts';
import { sayCount } from '../text.ts';
import { FoundRow } from './FoundRow.tsx';
import { problemText } from './problem-text.ts';

/** So many rows are read by nobody; the others are counted. */
const mostRows = 20;

interface Props {
  paste: Paste;
  people: readonly Person[];
}

/** What was read of a paste: each account by its site, each other piece with a sentence beside it. */
export function Pieces({ paste: { found, problems }, people }: Props) {
  const hidden = Math.max(0, found.length - mostRows) + Math.max(0, problems.length - mostRows);
  return (
    <ul class="pieces">
      {found.slice(0, mostRows).map((each) => (
        <FoundRow key={each.piece} found={each} />
      ))}
      {problems.slice(0, mostRows).map((each, index) => (
        <ProblemRow key={`${index} ${each.piece}`} problem={each} people={people} />
      ))}
      {hidden > 0 && <li class="soft">{sayCount('morePieces', hidden)}</li>}
    </ul>
  );
}

const ProblemRow = ({ problem, people }: { problem: Problem; people: readonly Person[] }) => (
  <li class="problem">
    {problem.piece !== '' && (
      <bdi class="words" dir="ltr">
        {shorten(problem.piece)}
      </bdi>
    )}
    <span>{problemText(problem, people)}</span>
  </li>
);

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
