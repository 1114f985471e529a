import { startPause } from '../../src/ui/pause/start-pause.tsx';

void startPause(document);
