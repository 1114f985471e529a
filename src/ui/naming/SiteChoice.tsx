import { useOwnId } from '../own-id.ts';
import { say } from '../text.ts';

interface Props {
  sites: readonly { id: string; name: string }[];
  site: string;
  onChange: (site: string) => void;
}

/** Which site the bare handles of a paste belong to. */
export function SiteChoice({ sites, site, onChange }: Props) {
  const id = useOwnId();
  return (
    <div class="field">
      <label for={id}>{say('siteLabel')}</label>
      <select id={id} value={site} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{say('siteChoose')}</option>
        {sites.map(({ id: value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
