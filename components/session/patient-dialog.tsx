import { useState } from 'react';
import type { Patient } from '@/server/sessions/schema';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { PatientFields, patientOf, patientTexts } from './patient-fields';

interface PatientDialogProps {
  readonly patient: Patient;
  readonly onClose: () => void;
  readonly onChange: (patient: Patient) => void;
}

/** Corrects who this is about. */
export const PatientDialog = (props: PatientDialogProps) => {
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
