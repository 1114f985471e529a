import { startWelcome } from '../../src/ui/welcome/start-welcome.tsx';

void startWelcome(document);
