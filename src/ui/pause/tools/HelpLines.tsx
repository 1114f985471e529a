import { useState } from 'preact/hooks';
import { directory, type HelpLine, helpLinesOf, helpRegions, regionOf } from '../../../core/help-lines.ts';
import { useOwnId } from '../../own-id.ts';
import { language, say } from '../../text.ts';
import { sayMonth } from '../../text-figures.ts';

/** For people who were abused: who to talk to, and what this page cannot do. */
export function HelpLines({ languages }: { languages: readonly string[] }) {
  const [region, setRegion] = useState(() => regionOf(languages) ?? '');
  const id = useOwnId();
  const names = new Intl.DisplayNames(language(), { type: 'region' });
  const lines = helpLinesOf(region);
  return (
    <div class="tool help">
      <p>{say('helpSafety')}</p>
      <div class="field">
        <label for={id}>{say('helpRegion')}</label>
        <select id={id} value={helpRegions.includes(region) ? region : ''} onChange={(event) => setRegion(event.currentTarget.value)}>
          {helpRegions.map((each) => (
            <option key={each} value={each}>
              {names.of(each)}
            </option>
          ))}
          <option value="">{say('helpElsewhere')}</option>
        </select>
      </div>
      <ul class="lines" aria-live="polite">
        {lines.map((line) => (
          <Line key={line.name} line={line} />
        ))}
        <li>
          <a href={directory.site} target="_blank" rel="noreferrer">
            {directory.name}
          </a>
          <p>{say('helpDirectory')}</p>
        </li>
      </ul>
      <p class="soft">{say('helpTraces')}</p>
    </div>
  );
}

const Line = ({ line: { name, phone, message, site, seen } }: { line: HelpLine }) => (
  <li>
    <a href={site} target="_blank" rel="noreferrer">
      {name}
    </a>
    {phone !== undefined && (
      <p>
        <a href={`tel:${phone.replace(/\D/g, '')}`}>{say('helpCall', phone)}</a>
      </p>
    )}
    {message && (
      <p>
        {message.word !== undefined
          ? say('helpMessageWord', message.word, message.number)
          : say(message.app ? 'helpMessageWhatsapp' : 'helpMessage', message.number)}
      </p>
    )}
    <p class="soft">{say('helpSeen', sayMonth(seen))}</p>
  </li>
);
