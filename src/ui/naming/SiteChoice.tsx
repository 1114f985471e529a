import { handleSites } from '../known-sites.ts';
import { useOwnId } from '../own-id.ts';
import { say } from '../text.ts';

/** Which site the bare handles of a paste belong to. */
export function SiteChoice({ site, onChange }: { site: string; onChange: (site: string) => void }) {
  const id = useOwnId();
  return (
    <div class="field">
      <label for={id}>{say('siteLabel')}</label>
      <select id={id} value={site} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{say('siteChoose')}</option>
        {handleSites.map(({ id: value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
