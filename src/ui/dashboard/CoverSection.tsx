import type { Place } from '../../core/places.ts';
import type { Settings } from '../../core/settings.ts';
import type { Waits } from '../../core/waits.ts';
import { known } from '../known-sites.ts';
import { say } from '../text.ts';
import type { DashboardActions } from './dashboard-actions.ts';
import type { DashboardData } from './dashboard-data.ts';
import { ServersForm } from './ServersForm.tsx';

interface Props {
  places: DashboardData['places'];
  settings: Settings;
  waits: Waits;
  actions: Pick<DashboardActions, 'allow' | 'addHosts' | 'weaken'>;
}

/** Where these people are kept away, and where the browser has not allowed it yet. */
export function CoverSection({ places, settings, waits, actions }: Props) {
  const { hosts, people } = settings;
  const isOnFediverse = people.some(({ accounts }) => accounts.some(({ realm }) => realm === known.anywhere?.realm));
  const leaving = waits.pending.flatMap(({ change }) => (change.kind === 'drop-host' ? change.host : []));
  return (
    <section id="cover" aria-labelledby="cover-title">
      <h2 id="cover-title">{say('cover')}</h2>
      {places.length === 0 && <p class="soft">{say('coverNone')}</p>}
      <ul class="places">
        {places.map(({ place, isAllowed }) => (
          <PlaceRow
            key={place.name}
            {...{ place, isAllowed }}
            onAllow={() => actions.allow([place])}
            isLeaving={leaving.includes(place.name)}
            {...(hosts.includes(place.name) && { onRemove: () => void actions.weaken({ kind: 'drop-host', host: place.name }) })}
          />
        ))}
      </ul>
      {isOnFediverse && <ServersForm onAdd={actions.addHosts} />}
    </section>
  );
}

interface RowProps {
  place: Place;
  isAllowed: boolean;
  isLeaving: boolean;
  onAllow: () => void;
  /** A server that the user reads on can be taken off the list. */
  onRemove?: () => void;
}

const PlaceRow = ({ place: { name }, isAllowed, isLeaving, onAllow, onRemove }: RowProps) => (
  <li>
    <span id={`place-${name}`}>{name}</span>
    <span class={`standing ${isAllowed ? 'covered' : 'uncovered'}`}>{say(isAllowed ? 'covered' : 'uncovered')}</span>
    {!isAllowed && (
      <button type="button" onClick={onAllow} aria-describedby={`place-${name}`}>
        {say('allow')}
      </button>
    )}
    {isLeaving && <a href="#waiting">{say('leaving')}</a>}
    {onRemove && !isLeaving && (
      <button type="button" class="quiet" onClick={onRemove} aria-describedby={`place-${name}`}>
        {say('remove')}
      </button>
    )}
  </li>
);
