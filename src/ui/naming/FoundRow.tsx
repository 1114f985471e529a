import type { Found } from '../../core/found.ts';
import { siteName } from '../site-list.ts';

/** An account that was read, by its site. */
export const FoundRow = ({ found: { site, aliases } }: { found: Found }) => (
  <li class="found">
    <bdi class="words" dir="ltr">
      {aliases[0]?.value}
    </bdi>{' '}
    <span class="soft">{siteName(site)}</span>
  </li>
);
