import type { ComponentChildren } from 'preact';

interface Props {
  /** How far the light has risen over the water: 0 half under, 1 all the way up. */
  rise: number;
  above: ComponentChildren;
  below: ComponentChildren;
}

/** A light over still water, with words in the sky and words in the water. Drawn in CSS; says nothing to a screen reader. */
export const Scene = ({ rise, above, below }: Props) => (
  <div class="scene" style={{ '--rise': String(Math.min(1, Math.max(0, rise))) }}>
    <div class="sky">
      <i class="light" aria-hidden="true" />
      {above}
    </div>
    <div class="water">
      <i class="ripples" aria-hidden="true" />
      {below}
    </div>
  </div>
);
