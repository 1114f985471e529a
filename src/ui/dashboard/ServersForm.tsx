import { useState } from 'preact/hooks';
import { readServers } from '../../core/server.ts';
import { ServerField } from '../naming/ServerField.tsx';
import { say } from '../text.ts';

/** Adds servers on which the user reads the fediverse. */
export function ServersForm({ onAdd }: { onAdd: (hosts: readonly string[]) => void }) {
  const [value, setValue] = useState('');
  const [unread, setUnread] = useState<string[]>([]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const read = readServers(value);
        setUnread(read.unread);
        setValue(read.unread.join(', '));
        if (read.hosts.length > 0) onAdd(read.hosts);
      }}
    >
      <ServerField value={value} unread={unread} onChange={setValue} />
      <button type="submit" class="plain">
        {say('addServer')}
      </button>
    </form>
  );
}
