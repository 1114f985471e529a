import type { Person } from '../../core/settings.ts';
import { say } from '../text.ts';
import { type ContactActions, ContactCard } from './ContactCard.tsx';
import { DraftField } from './DraftField.tsx';

interface Props {
  people: readonly Person[];
  actions: ContactActions;
}

/** For people who must talk: what stays open, when, and a second look at what is about to be sent. */
export const ContactSection = ({ people, actions }: Props) => (
  <section id="contact" aria-labelledby="contact-title">
    <h2 id="contact-title">{say('contact')}</h2>
    <p>{say('contactText')}</p>
    {people.map((person) => (
      <ContactCard key={person.id} person={person} actions={actions} />
    ))}
    <DraftField />
  </section>
);
