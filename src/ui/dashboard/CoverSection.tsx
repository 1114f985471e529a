import type { Settings } from '../../core/settings.ts';
import type { Waits } from '../../core/waits.ts';
import { HistoryCard } from '../cover/HistoryCard.tsx';
import { PlaceRow } from '../cover/PlaceRow.tsx';
import { PrivateCard } from '../cover/PrivateCard.tsx';
import { known } from '../known-sites.ts';
import { say } from '../text.ts';
import type { DashboardActions } from './dashboard-actions.ts';
import type { DashboardData } from './dashboard-data.ts';
import { EnginesForm } from './EnginesForm.tsx';
import { ChoiceForm } from './plan/ChoiceForm.tsx';
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
  const { hosts, people, mentions = 'post' } = settings;
  const isOnFediverse = people.some(({ accounts }) => accounts.some(({ realm }) => realm === known.anywhere?.realm));
  const addEngine = (host: string) => {
    actions.addHosts([host]);
    actions.allow([{ name: host, origins: [`*://${host}/*`] }]);
  };
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
      {people.length > 0 && <EnginesForm hosts={hosts} onAdd={addEngine} />}
      {people.length > 0 && (
        <ChoiceForm
          legend={say('mentionsLabel')}
          hint={say('mentionsHint')}
          choices={[
            { value: 'post', text: say('mentionsPost') },
            { value: 'part', text: say('mentionsPart') },
          ]}
          value={mentions}
          onSave={(to) => actions.weaken({ kind: 'mentions', to })}
        />
      )}
      {isOnFediverse && <ServersForm onAdd={actions.addHosts} />}
    </section>
  );
}
