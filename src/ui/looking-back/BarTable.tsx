import { sayNumber } from '../text.ts';

export interface Bar {
  label: string;
  count: number;
}

interface Props {
  caption: string;
  /** The heading above says it already. */
  isTitled?: boolean;
  label: string;
  count: string;
  bars: readonly Bar[];
}

/** How often each came up. A table; the bars in it only say the same once more. */
export function BarTable({ caption, isTitled = false, label, count, bars }: Props) {
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  return (
    <table class="bars" aria-label={caption}>
      {!isTitled && <caption>{caption}</caption>}
      <thead class="hushed">
        <tr>
          <th scope="col">
            <span class="unseen">{label}</span>
          </th>
          <th scope="col">
            <span class="unseen">{count}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.label}>
            <th scope="row">{bar.label}</th>
            <td>
              <span class="number">{sayNumber(bar.count)}</span>
              <i aria-hidden="true" style={{ '--part': String(bar.count / most) }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
