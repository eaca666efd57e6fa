'use client';

import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { cleanText } from '@/server/sessions/clean-text';
import type { Patient } from '@/server/sessions/schema';
import { useTRPC } from '@/trpc/client';
import { IdentifierWarning } from '../identifiers/identifier-warning';
import { keepOwnFirst } from '../session/own-first';
import { PatientFields, type PatientTexts, patientOf, patientTexts } from '../session/patient-fields';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { ErrorSummary } from '../ui/error-summary';
import { TextField } from '../ui/text-field';
import { untilAwake, useHydrated } from '../ui/use-hydrated';
import { dropFirstKeys, keepFirstKeys } from './keep-first-keys';

interface StartSessionFormProps {
  readonly ownFirst: boolean;
  /** The session that the new one begins with, and what it was about. */
  readonly follows?: { readonly id: string; readonly patient: Patient; readonly localReference: string | null };
}

/** Setting, age and sex: what the pre-test probabilities need. No name, no date of birth, no record number. */
export const StartSessionForm = ({ ownFirst, follows }: StartSessionFormProps) => {
  // Until the page has woken up nothing can be sent: what is typed must never end up in an address.
  const hydrated = useHydrated();
  const trpc = useTRPC();
  const router = useRouter();
  const [texts, setTexts] = useState<PatientTexts>(
    follows ? patientTexts(follows.patient) : { setting: 'primary_care', age: '', sex: 'unknown' },
  );
  const [localReference, setLocalReference] = useState(follows?.localReference ?? '');
  const [ageError, setAgeError] = useState<string | null>(null);
  // One key for what is on the form: pressing twice, or again after a lost reply, starts one session; other entries
  // start another.
  const [attempt, setAttempt] = useState({ content: '', creationKey: '' });
  const begun = {
    retry: 2,
    onSuccess: ({ id }: { readonly id: string }) => {
      if (!follows) keepFirstKeys();
      router.push(`/sessions/${id}`);
    },
    onError: dropFirstKeys,
  };
  const first = useMutation(trpc.sessions.start.mutationOptions(begun));
  const further = useMutation(trpc.sessions.startFollowUp.mutationOptions(begun));
  const start = follows ? further : first;

  // The form is what the page is for: keys work from the first on, unless something has the focus already.
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    // The link in the bar that led here still has it.
    const led = activeElement instanceof HTMLAnchorElement && activeElement.pathname === location.pathname;
    if (led || activeElement === document.body)
      form.current?.querySelector<HTMLElement>('input:checked')?.focus({ preventScroll: true });
  }, []);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const patient = patientOf(texts);
    setAgeError(patient.ok ? null : patient.issue);
    if (!patient.ok) return;
    const content = { localReference: cleanText(localReference).trim() || null, patient: patient.value };
    const written = JSON.stringify(content);
    const creationKey = attempt.content === written ? attempt.creationKey : crypto.randomUUID();
    setAttempt({ content: written, creationKey });
    if (follows) further.mutate({ creationKey, from: follows.id, ...content });
    else {
      first.mutate({ creationKey, ...content });
      keepFirstKeys();
    }
  };

  const issues = [
    ...(ageError ? [{ fieldId: 'age', message: ageError }] : []),
    ...(start.isError
      ? [
          {
            fieldId: 'start',
            message: 'The session could not be started: the server did not answer. Nothing you entered is lost',
          },
        ]
      : []),
  ];
  return (
    <form ref={form} method="post" onSubmit={submit} noValidate className="grid max-w-2xl gap-4 sm:gap-6">
      <ErrorSummary issues={issues} />
      <PatientFields texts={texts} onChange={setTexts} ageError={ageError} />
      <TextField
        label="Local reference"
        optional
        hint="Your own mark to find the session again. No name, date of birth or record number."
        maxLength={60}
        value={localReference}
        autoComplete="off"
        onChange={(event) => setLocalReference(event.target.value)}
      />
      <IdentifierWarning text={localReference} />
      <Checkbox
        label="My own thoughts first"
        hint="The ranking waits until you have written down what you think of: a few seconds."
        defaultChecked={ownFirst}
        onChange={(event) => keepOwnFirst(event.target.checked)}
      />
      <div>
        <Button
          id="start"
          type="submit"
          variant="primary"
          size="lg"
          {...untilAwake(hydrated)}
          loading={start.isPending || start.isSuccess}
        >
          Start
        </Button>
      </div>
    </form>
  );
};
