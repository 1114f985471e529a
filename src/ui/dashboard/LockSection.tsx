import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type LockBrowser, type LockSystem, lockFile, lockSystems } from '../../core/lock-file.ts';
import { useOwnId } from '../own-id.ts';
import { type Key, say } from '../text.ts';

const systemWords: Record<LockSystem, string> = { windows: 'Windows', mac: 'macOS', linux: 'Linux' };
const browserWords: Record<LockBrowser, string> = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox' };

const isFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-');

function systemHere(): LockSystem {
  if (/Windows/.test(navigator.userAgent)) return 'windows';
  return /Mac OS/.test(navigator.userAgent) ? 'mac' : 'linux';
}

/** Says plainly what no extension can do, and hands out the browsers' own lock to those who want it. */
export function LockSection() {
  const [isOpen, setOpen] = useState(false);
  const details = useOwnId();
  return (
    <section id="lock" aria-labelledby="lock-title">
      <h2 id="lock-title">{say('lock')}</h2>
      <p>{say('lockText')}</p>
      <p class="soft">{say('lockClock')}</p>
      <p class="soft">{say('lockErase')}</p>
      <button type="button" class="plain" aria-expanded={isOpen} aria-controls={details} onClick={() => setOpen(!isOpen)}>
        {say('lockShow')}
      </button>
      <div id={details}>{isOpen && <LockSteps />}</div>
    </section>
  );
}

function LockSteps() {
  const [program, setProgram] = useState<LockBrowser>(isFirefox() ? 'firefox' : /Edg\//.test(navigator.userAgent) ? 'edge' : 'chrome');
  const [system, setSystem] = useState<LockSystem>(systemHere);
  const id = useOwnId();
  const file = lockFile(program, system, browser.runtime.id);
  const way = file.folder !== undefined ? 'Folder' : system === 'mac' ? 'Mac' : 'Windows';
  const programs: LockBrowser[] = isFirefox() ? ['firefox'] : ['chrome', 'edge'];
  return (
    <div class="card">
      <p>{say('lockHint')}</p>
      {programs.length > 1 && (
        <Radios
          name={`${id}-program`}
          legend={say('lockBrowser')}
          all={programs}
          words={browserWords}
          value={program}
          onChoose={setProgram}
        />
      )}
      <Radios name={`${id}-system`} legend={say('lockSystem')} all={lockSystems} words={systemWords} value={system} onChoose={setSystem} />
      <ol class="steps">
        <li>
          <Download name={file.name} type={file.type} text={file.text} />
        </li>
        <li>{file.folder === undefined ? say(steps[way].put) : say('lockPutFolder', file.folder)}</li>
        <li>{say('lockRestart')}</li>
      </ol>
      <h3>{say('lockUndo')}</h3>
      <p>{say(steps[way].undo)}</p>
      {file.undo && <Download name={file.undo.name} type={file.type} text={file.undo.text} />}
    </div>
  );
}

const steps = {
  Folder: { put: 'lockPutFolder', undo: 'lockUndoFolder' },
  Mac: { put: 'lockPutMac', undo: 'lockUndoMac' },
  Windows: { put: 'lockPutWindows', undo: 'lockUndoWindows' },
} as const satisfies Record<string, Record<string, Key>>;

interface RadiosProps<Value extends string> {
  name: string;
  legend: string;
  all: readonly Value[];
  words: Record<Value, string>;
  value: Value;
  onChoose: (value: Value) => void;
}

const Radios = <Value extends string>({ name, legend, all, words, value, onChoose }: RadiosProps<Value>) => (
  <fieldset>
    <legend>{legend}</legend>
    {all.map((each) => (
      <label class="choice" key={each}>
        <input type="radio" name={name} checked={each === value} onChange={() => onChoose(each)} />
        <span>{words[each]}</span>
      </label>
    ))}
  </fieldset>
);

/** Made here and now, of text: nothing is fetched. */
const Download = ({ name, type, text }: { name: string; type: string; text: string }) => (
  <a href={`data:${type};charset=utf-8,${encodeURIComponent(text)}`} download={name}>
    {say('lockDownload', name)}
  </a>
);
