import type { ComponentChildren } from 'preact';
import { type GroupName, groupId } from './groups.ts';

/** Sections that belong together. Those that are far down are laid out only when they come near. */
export const Group = ({ name, children }: { name: GroupName; children: ComponentChildren }) => (
  <div class="group" id={groupId(name)} data-group={name}>
    {children}
  </div>
);
