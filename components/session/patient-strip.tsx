'use client';

import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { Patient } from '@/server/sessions/schema';
import { Button } from '../ui/button';
import { PatientDialog } from './lazy-parts';
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
    <p className="text-ink-muted [&>button]:-my-2.5 [&>button]:align-middle">
      {patientWords(patient)}
      {localReference && (
        <>
          {' · '}
          <span className="text-ink">{localReference}</span>
        </>
      )}{' '}
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
