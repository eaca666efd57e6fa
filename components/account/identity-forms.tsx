'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { ownEmail, ownName } from '@/server/auth/schema';
import type { SentStep } from '@/server/auth/steps/schema';
import { problemWords } from '../auth/step-words';
import { useFreshProof } from '../auth/use-fresh-proof';
import { announce } from '../ui/announce';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { TextField } from '../ui/text-field';
import { untilAwake, useHydrated } from '../ui/use-hydrated';

interface OneFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly type: 'text' | 'email';
  readonly autoComplete: string;
  readonly value: string;
  /** What is wrong with what was typed, if anything; the step otherwise. */
  readonly read: (typed: string) => SentStep | { readonly wrong: string };
}

/** One field with its own button, which is there once something has changed. */
const OneField = ({ id, value, read, ...field }: OneFieldProps) => {
  const router = useRouter();
  const hydrated = useHydrated();
  const [typed, setTyped] = useState(value);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { take, dialog } = useFreshProof();

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const step = read(typed);
    if ('wrong' in step) return setProblem(step.wrong);
    setBusy(true);
    setProblem(null);
    const reply = await take(step);
    setBusy(false);
    if (reply === 'cancelled') return;
    if (reply?.outcome !== 'done') return setProblem(problemWords(reply, 'This could not be saved'));
    announce('Saved');
    router.refresh();
  };

  return (
    <form method="post" noValidate onSubmit={(event) => void submit(event)} className="grid gap-3">
      <ErrorSummary issues={problem ? [{ fieldId: id, message: problem }] : []} />
      <TextField
        id={id}
        {...field}
        error={problem ?? undefined}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {typed !== value && (
        <div>
          <Button type="submit" variant="primary" {...untilAwake(hydrated)} loading={busy}>
            Save
          </Button>
        </div>
      )}
      {dialog}
    </form>
  );
};

export const IdentityForms = ({ name, email }: { readonly name: string; readonly email: string }) => (
  <div className="grid gap-4">
    <OneField
      id="name"
      label="Your name"
      type="text"
      autoComplete="name"
      value={name}
      read={(typed) => {
        const parsed = ownName.safeParse(typed);
        return parsed.success
          ? { step: 'rename', name: parsed.data }
          : { wrong: parsed.error.issues[0]?.message ?? '' };
      }}
    />
    <OneField
      id="email"
      label="E-mail address"
      hint="You sign in with it."
      type="email"
      autoComplete="email"
      value={email}
      read={(typed) => {
        const parsed = ownEmail.safeParse(typed.trim());
        return parsed.success
          ? { step: 'change_email', email: parsed.data }
          : { wrong: parsed.error.issues[0]?.message ?? '' };
      }}
    />
  </div>
);
