import { isAndroid } from '../android.ts';
import { type Key, say, sayList } from '../text.ts';
import type { StepProps } from './WelcomeView.tsx';

/** What only the user can allow, in the browser. */
export function AccessStep({ data: { places, uncovered, isPrivateAllowed }, actions }: StepProps) {
  const names = uncovered.map(({ name }) => name);
  return (
    <>
      {places.length === 0 && <p>{say('helloAccessLater')}</p>}
      {places.length > 0 && uncovered.length === 0 && <p class="standing covered">{say('helloAccessAll')}</p>}
      {uncovered.length > 0 && (
        <div class="note">
          <p>{say('noteUncovered', sayList(names))}</p>
          <button type="button" onClick={() => actions.allow(uncovered)}>
            {say('allow')}
          </button>
        </div>
      )}
      <p>{say('helloAccessText')}</p>
      {import.meta.env.FIREFOX && (
        <div class="card">
          <h3>{say('helloFirefoxTitle')}</h3>
          <p>{say(isAndroid() ? 'helloAndroidText' : 'helloFirefoxText')}</p>
        </div>
      )}
      <div class="card">
        <h3>{say('helloPrivateTitle')}</h3>
        <p class={isPrivateAllowed ? 'standing covered' : 'standing'}>{say(isPrivateAllowed ? 'helloPrivateOn' : howPrivate())}</p>
      </div>
    </>
  );
}

function howPrivate(): Key {
  if (!import.meta.env.FIREFOX) return 'helloPrivateChrome';
  // There the card above says where.
  return isAndroid() ? 'privateOpen' : 'helloPrivateFirefox';
}
