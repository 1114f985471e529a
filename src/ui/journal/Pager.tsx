import { useState } from 'preact/hooks';
import { type Part, partOf } from '../../core/entry.ts';
import { say, sayNumber } from '../text.ts';

/** One page of a long list, and which one. */
export function usePart<Row>(rows: readonly Row[], size: number): [Part<Row>, (page: number) => void] {
  const [page, setPage] = useState(0);
  return [partOf(rows, page, size), setPage];
}

interface Props {
  part: Part<unknown>;
  /** Of the list, for screen readers. */
  name: string;
  onPage: (page: number) => void;
}

/** Leads through a long list; nothing where one page holds all of it. */
export function Pager({ part: { page, pages }, name, onPage }: Props) {
  if (pages === 1) return null;
  return (
    <nav class="row pager" aria-label={say('pagesOf', name)}>
      <button type="button" class="plain" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {say('pageNewer')}
      </button>
      <span role="status">{say('pageNumber', sayNumber(page + 1), sayNumber(pages))}</span>
      <button type="button" class="plain" disabled={page === pages - 1} onClick={() => onPage(page + 1)}>
        {say('pageOlder')}
      </button>
    </nav>
  );
}
