import { useEffect, useRef, useState } from 'preact/hooks';
import { noSettings, type Settings } from '../../core/settings.ts';
import { report } from '../../report.ts';
import { send } from '../../send.ts';
import type { Opened } from '../../stores/backup.ts';
import { type Copy, eraseCopies, readCopies } from '../../stores/copies.ts';
import type { Opened as OpenedLock } from '../../stores/journal-lock.ts';
import { type LogState, logState } from '../../stores/log-state.ts';
import { readStored } from '../../stores/stored.ts';
import { sayFirmness } from '../dashboard/waiting/waiting-words.ts';
import { heard } from '../heard.ts';
import { say } from '../text.ts';
import { bringBack } from './bring-back.ts';
import { CopyList } from './CopyList.tsx';
import { LookView } from './LookView.tsx';
import { type Look, lookAt } from './look.ts';
import { OpenBackup } from './OpenBackup.tsx';
import type { Refused } from './problem-words.ts';
import { SaveBackup } from './SaveBackup.tsx';

export interface Props {
  /** Undefined where they cannot be read. */
  settings: Settings | undefined;
  /** Before anybody is named there is nothing to save. */
  isNew: boolean;
  onDone: () => void;
}

/** Data that outlives this browser: saving it, bringing it back, and what was kept by itself. Loaded when it is needed. */
export function DataPart({ settings, isNew, onDone }: Props) {
  const [copies, setCopies] = useState<readonly Copy[]>([]);
  const [log, setLog] = useState<LogState>('fine');
  const [look, setLook] = useState<Look>();
  const [refused, setRefused] = useState<Refused>();
  const [said, setSaid] = useState<'dataDone' | 'dataUnchanged'>();
  const answer = useRef<HTMLParagraphElement>(null);
  const refresh = async (): Promise<void> => {
    setLog(await logState());
    setCopies(await readCopies().catch(() => []));
  };
  useEffect(() => void refresh(), []);
  // What had the focus is gone: it goes to what is said.
  useEffect(() => {
    if (said) answer.current?.focus();
  }, [said]);
  const lookInto = async (opened: Opened): Promise<void> => {
    setSaid(undefined);
    const found = await glance(opened).catch((error: unknown) => {
      report(error, 'looking into a backup');
      return 'lost' as const;
    });
    setRefused(typeof found === 'string' ? found : undefined);
    setLook(typeof found === 'string' ? undefined : found);
  };
  const start = async (wanted: Look, isWhole: boolean, opened?: OpenedLock): Promise<void> => {
    setLook(undefined);
    try {
      await bringBack(wanted, isWhole, Date.now(), opened);
      setSaid('dataDone');
    } catch (error) {
      report(error, 'bringing a backup back');
      setRefused('lost');
    }
    await refresh();
    onDone();
  };
  return (
    <>
      {log !== 'fine' && <p class="note">{say(log === 'newer' ? 'dataNewerHere' : 'dataLogDamaged')}</p>}
      {!isNew && <SaveBackup />}
      <OpenBackup refused={refused} onOpen={(opened) => void lookInto(opened)} />
      {look && (
        <LookView
          look={look}
          settings={settings ?? noSettings}
          wait={sayFirmness(settings ?? noSettings)}
          onBringBack={(isWhole, opened) => void start(look, isWhole, opened)}
          onCancel={() => {
            setLook(undefined);
            setSaid('dataUnchanged');
          }}
        />
      )}
      <p role="status" ref={answer} tabIndex={-1}>
        {said && say(said)}
      </p>
      {copies.length > 0 && (
        <CopyList
          copies={copies}
          onLook={(copy) => void lookInto({ ...copy, savedAt: copy.at })}
          onForget={() => void eraseCopies().then(refresh)}
        />
      )}
    </>
  );
}

async function glance(opened: Opened): Promise<Look | Refused> {
  if ((await logState()) === 'newer') return 'newerHere';
  const { settings = null, learned = null } = opened.values;
  const { list } = await heard(send('look', { settings, learned }));
  return typeof list === 'string' ? list : lookAt(opened, await readStored(), list, Date.now());
}
