import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Settings } from '../../core/settings.ts';
import { succeeds } from '../../report.ts';
import type { JournalData } from '../dashboard/dashboard-data.ts';
import { say } from '../text.ts';

export interface ReportProps {
  settings: Settings;
  now: number;
  /** Missing in a private window, and where the log cannot be read. */
  journal: JournalData | undefined;
}

/** A report on paper. Its form is loaded when it is asked for. */
export function ReportSection(props: ReportProps) {
  const [Form, setForm] = useState<ComponentType<ReportProps>>();
  const open = () =>
    void succeeds(
      'loading the report',
      import('./ReportForm.tsx').then(({ ReportForm }) => setForm(() => ReportForm)),
    );
  return (
    <section id="report" class="back-section" aria-labelledby="report-title">
      <h2 id="report-title">{say('report')}</h2>
      <p class="soft">{say('reportHint')}</p>
      {Form ? (
        <Form {...props} />
      ) : (
        <button type="button" class="plain" onClick={open}>
          {say('reportBegin')}
        </button>
      )}
    </section>
  );
}
