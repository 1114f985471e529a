import { freeLabel } from '../../core/naming.ts';
import { NamingForm } from '../naming/NamingForm.tsx';
import { Scene } from '../Scene.tsx';
import { say } from '../text.ts';
import { nameHere } from './name-here.ts';
import type { PopupActions } from './popup-actions.ts';
import type { PopupData } from './popup-data.ts';

interface Props {
  data: PopupData;
  actions: PopupActions;
  /** To confirm that the profile in front of the user is to be kept away; else to say who. */
  isKeeping: boolean;
  show: (view: 'home' | 'name' | 'keep') => void;
}

/** Who is to be kept away. */
export function Naming({ data, actions, isKeeping, show }: Props) {
  const { settings, page } = data;
  const { people } = settings;
  const isFirst = people.length === 0;
  const profile = page?.profile;
  // The server in front of them, where they named none yet.
  const guessed = page?.server === undefined ? [] : [page.server];
  const form = {
    people,
    label: freeLabel(people, (number) => say('personLabel', number)),
    hosts: settings.hosts.length > 0 ? settings.hosts : guessed,
    onName: nameHere(data, actions.afterwards),
    onDone: () => show('home'),
  };
  if (isKeeping && !profile) return null;
  if (isKeeping && profile) {
    return (
      <>
        <h1>{say('keepOff')}</h1>
        <NamingForm key="keep" {...form} profile={profile} onCancel={() => show(isFirst ? 'name' : 'home')} />
      </>
    );
  }
  return (
    <>
      {isFirst ? (
        <>
          <Scene rise={0.2} above={<h1>{say('welcomeTitle')}</h1>} below={null} />
          <p>{say('welcomeText')}</p>
        </>
      ) : (
        <h1>{say('nameSomebody')}</h1>
      )}
      {profile && (
        <button type="button" class="plain" onClick={() => show('keep')}>
          {say('keepOff')}
        </button>
      )}
      <NamingForm key="name" {...form} {...(isFirst ? {} : { onCancel: () => show('home') })} />
    </>
  );
}
