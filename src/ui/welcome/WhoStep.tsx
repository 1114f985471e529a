import { useState } from 'preact/hooks';
import { NamingForm } from '../naming/NamingForm.tsx';
import { say } from '../text.ts';
import type { StepProps } from './WelcomeView.tsx';

/** Whom to keep away: the form that the dashboard has, or nobody for now. */
export function WhoStep({ data: { settings, label }, actions, goOn }: StepProps) {
  const { people, hosts } = settings;
  const [isNaming, setNaming] = useState(people.length === 0);
  if (!isNaming) {
    return (
      <>
        <ul class="named">
          {people.map((person) => (
            <li key={person.id}>{person.label}</li>
          ))}
        </ul>
        <button type="button" class="quiet" onClick={() => setNaming(true)}>
          {say('nameSomebody')}
        </button>
      </>
    );
  }
  return (
    <>
      <p>{say('helloWho')}</p>
      <NamingForm {...{ people, label, hosts }} onName={actions.name} onDone={goOn} />
      {people.length === 0 && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            actions.answer({ who: 'nobody' });
            goOn();
          }}
        >
          {say('helloNobody')}
        </button>
      )}
    </>
  );
}
