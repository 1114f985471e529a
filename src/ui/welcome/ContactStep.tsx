import { purposes } from '../../core/purpose.ts';
import { ContactCard } from '../contact/ContactCard.tsx';
import { purposeKeys } from '../contact/channel-text.ts';
import { say } from '../text.ts';
import { Several } from './Several.tsx';
import type { StepProps } from './WelcomeView.tsx';

/** What has to stay open: no contact is the wrong measure where there are things to talk about. */
export function ContactStep({ data: { welcome, settings }, actions }: StepProps) {
  const { contact } = welcome.answers;
  return (
    <>
      <Several
        legend={say('helloContactQuestion')}
        choices={purposes.map((value) => ({ value, text: say(purposeKeys[value]) }))}
        chosen={contact}
        onChoose={(next) => actions.answer({ contact: next })}
      />
      <div aria-live="polite" class="follows">
        {contact && contact.length > 0 && (
          <>
            <p>{say('helloContactText')}</p>
            {settings.people.map((person) => (
              <ContactCard key={person.id} person={person} actions={actions} />
            ))}
          </>
        )}
      </div>
    </>
  );
}
