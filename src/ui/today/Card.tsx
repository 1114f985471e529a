import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useOwnId } from '../own-id.ts';

interface Props {
  title: string;
  /** The user asked for it: then the keyboard goes there. What comes by itself takes no focus away. */
  isAsked?: boolean;
  children: ComponentChildren;
}

/** One thing to look at. */
export function Card({ title, isAsked = false, children }: Props) {
  const id = useOwnId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isAsked) heading.current?.focus();
  }, [isAsked]);
  return (
    <article class="card" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </article>
  );
}
