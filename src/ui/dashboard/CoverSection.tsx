import type { Settings } from '../../core/settings.ts';
import type { Waits } from '../../core/waits.ts';
import { HistoryCard } from '../cover/HistoryCard.tsx';
import { PlaceRow } from '../cover/PlaceRow.tsx';
import { PrivateCard } from '../cover/PrivateCard.tsx';
import { known } from '../known-sites.ts';
import { say } from '../text.ts';
import type { DashboardActions } from './dashboard-actions.ts';
import type { DashboardData } from './dashboard-data.ts';
import { ServersForm } from './ServersForm.tsx';

interface Props {
  places: DashboardData['places'];
  privacy: DashboardData['privacy'];
  learned: DashboardData['learned'];
  settings: Settings;
  waits: Waits;
  actions: Pick<DashboardActions, 'allow' | 'addHosts' | 'weaken' | 'leavePrivate'>;
}

/** Where these people are kept away, how far, and where the browser has not allowed it yet. */
export function CoverSection({ places, privacy, learned, settings, waits, actions }: Props) {
  const { hosts, people } = settings;
  const isOnFediverse = people.some(({ accounts }) => accounts.some(({ realm }) => realm === known.anywhere?.realm));
  const leaving = waits.pending.flatMap(({ change }) => (change.kind === 'drop-host' ? change.host : []));
  return (
    <section id="cover" aria-labelledby="cover-title">
      <h2 id="cover-title">{say('cover')}</h2>
      <p class="soft">{say(places.length === 0 ? 'coverNone' : 'coverText')}</p>
      <ul class="places">
        {places.map((shelter) => (
          <PlaceRow
            key={shelter.place.name}
            shelter={shelter}
            onAllow={() => actions.allow([shelter.place])}
            isLeaving={leaving.includes(shelter.place.name)}
            {...(hosts.includes(shelter.place.name) && {
              onRemove: () => void actions.weaken({ kind: 'drop-host', host: shelter.place.name }),
            })}
          />
        ))}
      </ul>
      {people.length > 0 && <PrivateCard privacy={privacy} onLeave={actions.leavePrivate} />}
      {people.length > 0 && <HistoryCard settings={settings} learned={learned} />}
      {isOnFediverse && <ServersForm onAdd={actions.addHosts} />}
    </section>
  );
}
