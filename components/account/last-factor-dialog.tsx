'use client';

import { type FormEvent, useRef, useState } from 'react';
import type { SentStep } from '@/server/auth/steps/schema';
import { problemWords } from '../auth/step-words';
import { useFreshProof } from '../auth/use-fresh-proof';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ErrorSummary } from '../ui/error-summary';
import { TextField } from '../ui/text-field';

interface LastFactorDialogProps {
  readonly factor: Extract<SentStep, { step: 'remove_factor' }>['factor'];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Before the last factor goes: the password will stand alone, and has to be long enough for that (SEC-09). */
export const LastFactorDialog = ({ factor, onDone, onCancel }: LastFactorDialogProps) => {
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const { take, dialog } = useFreshProof();

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    const reply = await take({ step: 'remove_factor', factor, password: password || null });
    setBusy(false);
    if (reply === 'cancelled') return;
    if (reply?.outcome === 'done') return onDone();
    setProblem(
      reply?.outcome === 'password_refused'
        ? 'This password is too short to stand alone. Change it first, to one of at least 15 characters'
        : problemWords(reply, 'This is not your password'),
    );
  };

  return (
    <>
      <Dialog
        open
        size="sm"
        onOpenChange={(open) => !open && onCancel()}
        title="Remove your last second factor?"
        description="From then on your password alone opens your account. Your recovery codes go as well."
        initialFocus={field}
        actions={
          <>
            <Button type="submit" form="last-factor" variant="danger" loading={busy}>
              Remove it
            </Button>
            <Button variant="quiet" onClick={onCancel}>
              Keep it
            </Button>
          </>
        }
      >
        <form id="last-factor" method="post" noValidate onSubmit={(event) => void submit(event)} className="grid gap-4">
          <ErrorSummary issues={problem ? [{ fieldId: 'last-password', message: problem }] : []} title="Not removed" />
          <TextField
            ref={field}
            id="last-password"
            label="Your password"
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </form>
      </Dialog>
      {dialog}
    </>
  );
};
