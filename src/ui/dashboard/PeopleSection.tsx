import { useState } from 'preact/hooks';
import { NamingForm } from '../naming/NamingForm.tsx';
import { say } from '../text.ts';
import type { DashboardActions } from './dashboard-actions.ts';
import type { DashboardData } from './dashboard-data.ts';
import { PersonCard } from './PersonCard.tsx';
import { whenWords } from './waiting/waiting-words.ts';

interface Props {
  data: DashboardData;
  now: number;
  actions: DashboardActions;
  text?: string;
}

/** Who is kept away, under the labels that the user gave. */
export function PeopleSection({ data: { settings, waits, latest, label }, now, actions, text }: Props) {
  const { people, hosts } = settings;
  const [isNaming, setNaming] = useState(text !== undefined);
  const sayWhen = (since: number) => whenWords(settings, since, { now, latest });
  const isOpen = isNaming || people.length === 0;
  return (
    <section id="people" aria-labelledby="people-title">
      <h2 id="people-title">{say('people')}</h2>
      {people.map((person) => (
        <PersonCard key={person.id} {...{ person, people, hosts, label, waits, sayWhen, actions }} />
      ))}
      {isOpen ? (
        <div class="card">
          <h3>{say('nameSomebody')}</h3>
          <NamingForm
            {...{ people, label, hosts }}
            {...(text !== undefined && { text })}
            onName={actions.name}
            onDone={() => setNaming(false)}
            {...(people.length > 0 && { onCancel: () => setNaming(false) })}
          />
        </div>
      ) : (
        <button type="button" class="plain" onClick={() => setNaming(true)}>
          {say('nameSomebody')}
        </button>
      )}
    </section>
  );
}
