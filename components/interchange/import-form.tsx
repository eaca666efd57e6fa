'use client';

import { useRouter } from 'next/navigation';
import { type ChangeEvent, useRef, useState } from 'react';
import { LARGEST_FILE, type ImportReport as Report } from '@/server/interchange/schema';
import { useKnowledge } from '../session/knowledge-client';
import { patientOf } from '../session/patient-fields';
import { announce } from '../ui/announce';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ErrorSummary } from '../ui/error-summary';
import { Skeleton } from '../ui/skeleton';
import { importFile, previewFile } from './import-client';
import { ImportPatient, type PatientChoice, type PatientProblems } from './import-patient';
import { ImportReport } from './import-report';
import { type ImportProblem, problemWords } from './import-words';

interface Read {
  readonly text: string;
  readonly report: Report;
  readonly reportDigest: string;
  /** One for each file that was looked at: pressing twice, or again after a lost reply, makes one session. */
  readonly creationKey: string;
}

const noProblems: PatientProblems = { setting: null, age: null, sex: null };

/** A file is chosen, looked at, and only then imported. */
export const ImportForm = ({ digest }: { readonly digest: string }) => {
  const knowledge = useKnowledge(digest);
  const router = useRouter();
  const chosen = useRef(0);
  const [busy, setBusy] = useState<'reading' | 'importing' | null>(null);
  const [problem, setProblem] = useState<ImportProblem | null>(null);
  const [read, setRead] = useState<Read | null>(null);
  const [choice, setChoice] = useState<PatientChoice>({ setting: null, age: '', sex: null, localReference: '' });
  const [problems, setProblems] = useState(noProblems);

  const look = async (text: string): Promise<void> => {
    chosen.current += 1;
    const mine = chosen.current;
    setBusy('reading');
    const reply = await previewFile(text);
    // Another file was chosen in the meantime.
    if (mine !== chosen.current) return;
    setBusy(null);
    if (!reply.ok) return setProblem(reply.problem);
    if (!reply.value.ok) return setProblem(reply.value.refusal.code);
    const { report, reportDigest } = reply.value;
    setRead({ text, report, reportDigest, creationKey: crypto.randomUUID() });
    setChoice({
      setting: report.patient.setting,
      age: report.patient.ageYears === null ? '' : String(report.patient.ageYears),
      sex: report.patient.sex,
      localReference: report.localReference ?? '',
    });
    announce(`${report.entries.length} entries can be imported. Nothing is stored yet.`);
  };

  const choose = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = event.target.files ?? [];
    setRead(null);
    setProblems(noProblems);
    setProblem(null);
    if (!file) return;
    if (file.size > LARGEST_FILE) return setProblem('too_large');
    const text = await file.text().catch(() => null);
    if (text === null) return setProblem('refused');
    await look(text);
  };

  const start = async (): Promise<void> => {
    if (!read) return;
    const { setting, sex } = choice;
    const patient = patientOf({ setting: setting ?? 'general', age: choice.age, sex: sex ?? 'unknown' });
    setProblems({
      setting: setting ? null : 'Choose where the patient is seen',
      age: patient.ok ? null : patient.issue,
      sex: sex ? null : 'Choose the sex, or that it is not known',
    });
    if (!setting || !sex || !patient.ok) return;
    setBusy('importing');
    setProblem(null);
    const reply = await importFile({
      text: read.text,
      creationKey: read.creationKey,
      reportDigest: read.reportDigest,
      patient: patient.value,
      localReference: choice.localReference.trim() || null,
    });
    if (reply.ok && reply.value.ok) return router.push(`/sessions/${reply.value.sessionId}`);
    setBusy(null);
    const refused = reply.ok && !reply.value.ok ? reply.value.refusal.code : reply.ok ? 'refused' : reply.problem;
    // What would be imported is no longer what was shown: it is shown again.
    if (refused === 'report_changed') await look(read.text);
    setProblem(refused);
  };

  return (
    <div className="grid max-w-4xl gap-5">
      <ErrorSummary
        title={read ? 'There is a problem' : 'This file was not read'}
        issues={[
          ...(problem ? [{ fieldId: 'import-file', message: problemWords[problem] }] : []),
          ...(problems.setting ? [{ fieldId: 'import-setting', message: problems.setting }] : []),
          ...(problems.age ? [{ fieldId: 'import-age', message: problems.age }] : []),
          ...(problems.sex ? [{ fieldId: 'import-sex', message: problems.sex }] : []),
        ]}
      />
      <Card title="Choose a file">
        <div className="grid gap-1.5">
          <label htmlFor="import-file" className="font-medium">
            File
          </label>
          <p id="import-file-hint" className="max-w-reading text-sm text-ink-muted">
            A session file or FHIR Bundle of Zonula, a FHIR R4 Bundle of another system, or a QuestionnaireResponse to
            our intake. JSON, at most 2 MB. Names and numbers of the patient are not kept.
          </p>
          <input
            id="import-file"
            type="file"
            accept=".json,application/json,application/fhir+json"
            aria-describedby="import-file-hint"
            className="field h-auto file:me-3 file:rounded-md file:border file:border-line-strong file:bg-surface file:px-3 file:py-1 file:font-medium"
            onChange={(event) => void choose(event)}
          />
        </div>
      </Card>
      {(busy === 'reading' || (read && knowledge.isPending)) && <Skeleton lines={6} label="Reading the file" />}
      {read && knowledge.data && (
        <>
          <ImportReport report={read.report} catalogue={knowledge.data.catalogue} />
          <Card title="The patient" note="As the file has it. Correct or complete it before you start.">
            <ImportPatient {...{ choice, problems }} onChange={setChoice} />
          </Card>
          <div>
            <Button variant="primary" size="lg" loading={busy === 'importing'} onClick={() => void start()}>
              Start a session with these entries
            </Button>
          </div>
        </>
      )}
      {read && knowledge.isError && (
        <p role="alert">The words for this report could not be loaded. Reload the page and choose the file again.</p>
      )}
    </div>
  );
};
