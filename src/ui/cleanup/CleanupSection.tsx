import { useEffect, useState } from 'preact/hooks';
import { type Mark, progress, type Task, tasksAtHome, tasksOn } from '../../core/cleanup.ts';
import { realmsOf, type Settings } from '../../core/settings.ts';
import { report, succeeds } from '../../report.ts';
import { type Marks, mark, readMarks, watchMarks } from '../../stores/cleanup.ts';
import { realmName } from '../site-list.ts';
import { say, sayCount, sayNumber } from '../text.ts';
import { TaskList } from './TaskList.tsx';

/** What no extension can put away, as a list to go through at one's own pace. */
export function CleanupSection({ settings: { people, plan } }: { settings: Settings }) {
  const { marks, isLost, set } = useMarks();
  const sites = realmsOf(people).map((realm) => ({ realm, name: realmName(realm), tasks: tasksOn(realm) }));
  const home = tasksAtHome();
  const { done, all } = progress([...sites.flatMap(({ tasks }) => tasks), ...home], marks ?? {});
  const shown = { marks: marks ?? {}, onMark: set };
  return (
    <section id="cleanup" aria-labelledby="cleanup-title">
      <h2 id="cleanup-title">{say('cleanup')}</h2>
      <p>{say('cleanupText')}</p>
      <p class={plan?.wasAbused ? 'note' : 'soft'}>{say('cleanupEvidence')}</p>
      {marks && (
        <p class="cleanup-progress">
          {/* The words beside it say the same. */}
          <progress value={done} max={Math.max(1, all)} aria-hidden="true" />
          <span role="status">{sayCount('cleanupDone', all, sayNumber(done))}</span>
        </p>
      )}
      <p role="status">{isLost && say('notSaved')}</p>
      {marks && sites.map(({ realm, name, tasks }) => <Tasks key={realm} title={name} site={name} {...{ tasks, ...shown }} />)}
      {marks && <Tasks title={say('cleanupHome')} tasks={home} {...shown} />}
      {marks && <p class="soft">{say('cleanupPace')}</p>}
    </section>
  );
}

interface TasksProps {
  title: string;
  site?: string;
  tasks: readonly Task[];
  marks: Marks;
  onMark: (id: string, how: Mark | undefined) => void;
}

const Tasks = ({ title, tasks, marks, ...rest }: TasksProps) => {
  const { done, all } = progress(tasks, marks);
  return (
    <details class="card tasks">
      <summary>
        <span>{title}</span> <span class="soft">{sayCount('cleanupDone', all, sayNumber(done))}</span>
      </summary>
      <TaskList {...{ tasks, marks, ...rest }} />
    </details>
  );
};

/** What is ticked is on screen at once, and taken back where it could not be kept. */
function useMarks() {
  const [marks, setMarks] = useState<Marks>();
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    const read = () => void readMarks().then(setMarks, (error: unknown) => report(error, 'reading the clean-up'));
    read();
    watchMarks(read);
  }, []);
  const set = (id: string, how: Mark | undefined) => void succeeds('ticking off', mark(id, how)).then((kept) => setLost(!kept));
  return { marks, isLost, set };
}
