import type { ComponentChildren } from 'preact';
import { say } from './text.ts';

/** What was saved cannot be read. Nothing is overwritten, and it says so; the dashboard also offers to erase it. */
export const Unreadable = ({ children }: { children?: ComponentChildren }) => (
  <main class="unreadable">
    <h1>{say('unreadableTitle')}</h1>
    <p>{say('unreadableText')}</p>
    {children}
  </main>
);
