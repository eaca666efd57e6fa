'use client';

import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { Patient } from '@/server/sessions/schema';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { PatientFields, patientOf, patientTexts } from './patient-fields';
import { patientWords } from './patient-words';

interface PatientStripProps {
  readonly patient: Patient;
  readonly localReference: string | null;
  readonly onChange: (patient: Patient) => void;
}

/** Who this is about, in one line, and the way to correct it. */
export const PatientStrip = ({ patient, localReference, onChange }: PatientStripProps) => {
  const [open, setOpen] = useState(false);
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-ink-muted">
      <span>{patientWords(patient)}</span>
      {localReference && <span className="text-ink">· {localReference}</span>}
      <Button size="sm" variant="quiet" iconOnly icon={<Pencil aria-hidden="true" />} onClick={() => setOpen(true)}>
        Change setting, age or sex
      </Button>
      {open && (
        <PatientDialog
          patient={patient}
          onClose={() => setOpen(false)}
          onChange={(next) => {
            onChange(next);
            setOpen(false);
          }}
        />
      )}
    </p>
  );
};

const PatientDialog = (props: { patient: Patient; onClose: () => void; onChange: (patient: Patient) => void }) => {
  const [texts, setTexts] = useState(patientTexts(props.patient));
  const [error, setError] = useState<string | null>(null);
  return (
    <Dialog open onOpenChange={(open) => !open && props.onClose()} title="Setting, age and sex">
      <form
        noValidate
        className="grid gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          const parsed = patientOf(texts);
          if (parsed.ok) props.onChange(parsed.value);
          else setError(parsed.issue);
        }}
      >
        <PatientFields texts={texts} onChange={setTexts} ageError={error} />
        <div className="flex gap-2">
          <Button type="submit" variant="primary">
            Change
          </Button>
          <Button onClick={props.onClose}>Leave as it is</Button>
        </div>
      </form>
    </Dialog>
  );
};
