import { say } from '../text.ts';

/** Where most searches are made; any other is added in the popup while it is open. */
const engines: readonly (readonly [name: string, host: string])[] = [
  ['Google', 'www.google.com'],
  ['Bing', 'www.bing.com'],
  ['DuckDuckGo', 'duckduckgo.com'],
  ['Yahoo', 'search.yahoo.com'],
  ['Brave', 'search.brave.com'],
  ['Startpage', 'www.startpage.com'],
  ['Ecosia', 'www.ecosia.org'],
  ['Yandex', 'yandex.com'],
  ['Kagi', 'kagi.com'],
];

/** Nobody has an account on a search engine, so the user says which ones count. */
export function EnginesForm({ hosts, onAdd }: { hosts: readonly string[]; onAdd: (host: string) => void }) {
  const left = engines.filter(([, host]) => !hosts.includes(host));
  if (left.length === 0) return null;
  return (
    <fieldset aria-describedby="engines-hint">
      <legend>{say('enginesLabel')}</legend>
      <p class="soft" id="engines-hint">
        {say('enginesHint')}
      </p>
      <div class="row">
        {left.map(([name, host]) => (
          <button key={host} type="button" class="quiet" onClick={() => onAdd(host)}>
            {name}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
