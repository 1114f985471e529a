import { startDashboard } from '../../src/ui/dashboard/start-dashboard.tsx';

void startDashboard(document);
