import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { isAndroid } from '../android.ts';
import { useOwnId } from '../own-id.ts';
import { say } from '../text.ts';
import type { PrivateWindows } from './private-windows.ts';

const isFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-');
const isEdge = (): boolean => /Edg\//.test(navigator.userAgent);

interface Props {
  privacy: PrivateWindows;
  /** The user does not want to be asked again. */
  onLeave: () => void;
}

/** Whether private windows are guarded as well; how to allow it, offered once. */
export function PrivateCard({ privacy, onLeave }: Props) {
  const [isOpen, setOpen] = useState(false);
  const steps = useOwnId();
  if (privacy === 'guarded') return <p class="standing covered">{say('privateGuarded')}</p>;
  const showsSteps = privacy === 'open' || isOpen;
  return (
    <div class="card">
      <h3>{say('privateTitle')}</h3>
      <p class="standing">{say('privateOpen')}</p>
      {privacy === 'asked' && (
        <button type="button" class="plain" aria-expanded={isOpen} aria-controls={steps} onClick={() => setOpen(!isOpen)}>
          {say('privateHow')}
        </button>
      )}
      <div id={steps}>{showsSteps && <Steps />}</div>
      {privacy === 'open' && (
        <div class="row">
          <button type="button" class="plain" onClick={onLeave}>
            {say('privateLeave')}
          </button>
        </div>
      )}
    </div>
  );
}

/** No page may open Firefox's own list of extensions; Chromium's may be opened. */
const Steps = () => (
  <>
    {isAndroid() ? <p>{say('helloAndroidText')}</p> : <DesktopSteps />}
    <p class="soft">{say('privateNeverLogged')}</p>
  </>
);

const DesktopSteps = () => (
  <ol class="steps">
    {isFirefox() ? (
      <li>{say('privateFirefoxOpen')}</li>
    ) : (
      <li>
        <button
          type="button"
          class="quiet"
          onClick={() => void browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` })}
        >
          {say('privateChromeOpen')}
        </button>
      </li>
    )}
    <li>{say(isFirefox() ? 'privateFirefoxAllow' : isEdge() ? 'privateEdgeAllow' : 'privateChromeAllow')}</li>
  </ol>
);
