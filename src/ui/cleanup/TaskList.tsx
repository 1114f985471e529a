import type { Link, Mark, Task } from '../../core/cleanup.ts';
import type { Marks } from '../../stores/cleanup.ts';
import { useOwnId } from '../own-id.ts';
import { say } from '../text.ts';
import { sayMonth } from '../text-figures.ts';
import { taskHints, taskWords } from './task-words.ts';

interface Props {
  /** Where these are to be done; missing for what is nobody's site. */
  site?: string;
  tasks: readonly Task[];
  marks: Marks;
  onMark: (id: string, how: Mark | undefined) => void;
}

/** Things to tick off. */
export const TaskList = ({ tasks, ...rest }: Props) => (
  <ul class="task-list">
    {tasks.map((task) => (
      <TaskRow key={task.id} task={task} {...rest} />
    ))}
  </ul>
);

function TaskRow({ task: { id, what, links }, site = '', marks, onMark }: Omit<Props, 'tasks'> & { task: Task }) {
  const own = useOwnId();
  const isDone = marks[id] === 'done';
  const isMine = marks[id] !== 'not-mine';
  return (
    <li class={isMine ? undefined : 'not-mine'}>
      <label class="task">
        <input
          type="checkbox"
          checked={isDone}
          disabled={!isMine}
          aria-describedby={`${own}-hint`}
          onChange={(event) => onMark(id, event.currentTarget.checked ? 'done' : undefined)}
        />
        <span id={own}>{say(taskWords[what], site)}</span>
      </label>
      <div class="task-more">
        <p class="soft" id={`${own}-hint`}>
          {say(taskHints[what])}
        </p>
        {links.map((link) => (
          <TaskLink key={link.url} {...link} />
        ))}
        {!isDone && (
          <button type="button" class="quiet" aria-describedby={own} onClick={() => onMark(id, isMine ? 'not-mine' : undefined)}>
            {say(isMine ? 'cleanupNotMine' : 'cleanupMine')}
          </button>
        )}
      </div>
    </li>
  );
}

const TaskLink = ({ name, url, seen }: Link) => (
  <p>
    <a href={url} target="_blank" rel="noreferrer">
      {say('cleanupLink', name)}
    </a>{' '}
    <span class="soft">{say('cleanupSeen', sayMonth(seen))}</span>
  </p>
);
