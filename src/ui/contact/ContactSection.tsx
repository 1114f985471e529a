import type { Person } from '../../core/settings.ts';
import { say } from '../text.ts';
import { ContactCard } from './ContactCard.tsx';
import { contactActions } from './contact-actions.ts';
import { DraftField } from './DraftField.tsx';

interface Props {
  people: readonly Person[];
}

/** For people who must talk: what stays open, when, and a second look at what is about to be sent. */
export const ContactSection = ({ people }: Props) => (
  <section id="contact" aria-labelledby="contact-title">
    <h2 id="contact-title">{say('contact')}</h2>
    <p>{say('contactText')}</p>
    {people.map((person) => (
      <ContactCard key={person.id} person={person} actions={contactActions} />
    ))}
    <DraftField />
  </section>
);
