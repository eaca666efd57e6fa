'use client';

import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { basisWords, type Outcome, outcomeBases } from '@/server/sessions/schema';
import { useTRPC } from '@/trpc/client';
import { IdentifierWarning } from '../identifiers/identifier-warning';
import { Button } from '../ui/button';
import { Combobox } from '../ui/combobox';
import type { ComboboxItem } from '../ui/combobox-items';
import { Dialog } from '../ui/dialog';
import { SegmentedControl } from '../ui/segmented-control';
import { TextField } from '../ui/text-field';

interface OutcomeFormProps {
  readonly sessionId: string;
  readonly lastEventNumber: number;
  /** Whether one has been recorded already. */
  readonly known: boolean;
  readonly conditions: readonly ComboboxItem[];
}

type Kind = Outcome['diagnosis']['kind'];

const kinds: readonly { readonly value: Kind; readonly label: string }[] = [
  { value: 'condition', label: 'A condition known here' },
  { value: 'other', label: 'Another diagnosis' },
  { value: 'none_found', label: 'No disease found' },
];

/** The fields as they stand. */
interface Entered {
  readonly kind: Kind;
  readonly condition: ComboboxItem | null;
  readonly text: string;
  readonly basis: Outcome['establishedBy'] | null;
  readonly day: string;
}

type Field = 'diagnosis' | 'basis' | 'day';

const nothing: Entered = { kind: 'condition', condition: null, text: '', basis: null, day: '' };

/** What is missing, by field; nothing when the outcome is whole. */
const missingIn = ({ kind, condition, text, basis, day }: Entered): Partial<Record<Field, string>> => ({
  ...(kind === 'condition' && !condition && { diagnosis: 'Choose the condition from the list' }),
  ...(kind === 'other' && text.trim().length < 3 && { diagnosis: 'Please name the diagnosis' }),
  ...(!basis && { basis: 'Choose how it was established' }),
  ...(!/^\d{4}-\d{2}-\d{2}$/.test(day) && { day: 'Enter the date on which it was established' }),
});

const diagnosisOf = ({ kind, condition, text }: Entered): Outcome['diagnosis'] => {
  if (kind === 'condition') return { kind, condition: condition?.id ?? '' };
  return kind === 'other' ? { kind, text } : { kind };
};

/** What it turned out to be: later than the walk, and without changing it. */
export const OutcomeForm = ({ sessionId, lastEventNumber, known, conditions }: OutcomeFormProps) => {
  const trpc = useTRPC();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [entered, setEntered] = useState(nothing);
  // Said once somebody has tried, and no longer than it is so.
  const [tried, setTried] = useState(false);
  const missing = tried ? missingIn(entered) : {};
  const [idempotencyKey, setKey] = useState('');
  const toggle = (next: boolean): void => {
    setOpen(next);
    setKey(crypto.randomUUID());
  };
  const save = useMutation(
    trpc.sessions.recordOutcome.mutationOptions({
      retry: 2,
      onSuccess: () => {
        toggle(false);
        setEntered(nothing);
        setTried(false);
        router.refresh();
      },
    }),
  );
  const enter = (change: Partial<Entered>): void => setEntered({ ...entered, ...change });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(missingIn(entered)).length > 0 || !entered.basis) return;
    const outcome = { diagnosis: diagnosisOf(entered), establishedBy: entered.basis, establishedOn: entered.day };
    save.mutate({ sessionId, lastEventNumber, idempotencyKey, outcome });
  };
  return (
    <Dialog
      open={open}
      onOpenChange={toggle}
      trigger={<Button size="sm">{known ? 'Record another outcome…' : 'Record outcome…'}</Button>}
      title="What it turned out to be"
      description="It is kept with the session, changes nothing that was entered or signed, and shows how often the app was right."
    >
      <form onSubmit={submit} noValidate className="grid gap-5 pb-2">
        <SegmentedControl<Kind>
          legend="Diagnosis"
          size="sm"
          options={kinds}
          value={entered.kind}
          onValueChange={(kind) => enter({ kind })}
        />
        {entered.kind === 'condition' && (
          <div className="grid gap-2">
            <Combobox
              label="Condition"
              hint="By any of its names."
              items={conditions}
              error={missing.diagnosis}
              onSelect={(condition) => enter({ condition })}
            />
            <p aria-live="polite">
              {entered.condition && (
                <>
                  <span className="text-ink-muted">Chosen: </span>
                  <strong>{entered.condition.label}</strong>
                </>
              )}
            </p>
          </div>
        )}
        {entered.kind === 'other' && (
          <>
            <TextField
              label="Name of the diagnosis"
              hint="No name, date of birth or record number of the patient."
              value={entered.text}
              error={missing.diagnosis}
              maxLength={200}
              autoComplete="off"
              onChange={(event) => enter({ text: event.target.value })}
            />
            <IdentifierWarning text={entered.text} />
          </>
        )}
        <SegmentedControl<Outcome['establishedBy']>
          legend="Established by"
          size="sm"
          options={outcomeBases.map((value) => ({ value, label: basisWords[value] }))}
          value={entered.basis}
          error={missing.basis}
          onValueChange={(basis) => enter({ basis })}
        />
        <TextField
          label="Established on"
          type="date"
          value={entered.day}
          error={missing.day}
          onChange={(event) => enter({ day: event.target.value })}
        />
        {save.isError && (
          <p role="alert">
            It was not recorded: the date lies ahead, the session was changed meanwhile, or the server did not answer.
            What you entered is still here.
          </p>
        )}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" loading={save.isPending}>
            Record
          </Button>
          <Button onClick={() => toggle(false)}>Not now</Button>
        </div>
      </form>
    </Dialog>
  );
};
