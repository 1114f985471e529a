import type { ComponentChildren } from 'preact';
import { useOwnId } from '../own-id.ts';

interface Props {
  title: string;
  /** Plain sentences; empty ones are left out. */
  says: readonly string[];
  /** The picture. */
  children: ComponentChildren;
  offer?: ComponentChildren;
}

/** One picture, what it says, and what could be done about it. */
export function Finding({ title, says, children, offer }: Props) {
  const id = useOwnId();
  return (
    <article class="card finding" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {says.filter(Boolean).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
      {offer}
    </article>
  );
}
