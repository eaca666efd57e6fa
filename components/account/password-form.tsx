'use client';

import { type FormEvent, useState } from 'react';
import { passwordHint } from '../auth/password-words';
import { problemWords } from '../auth/step-words';
import { useFreshProof } from '../auth/use-fresh-proof';
import { announce } from '../ui/announce';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { TextField } from '../ui/text-field';
import { untilAwake, useHydrated } from '../ui/use-hydrated';

/** A new password. The one in use is asked for only where no fresh proof is there. */
export const PasswordForm = ({ secondFactor }: { readonly secondFactor: boolean }) => {
  const hydrated = useHydrated();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [changed, setChanged] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { take, dialog } = useFreshProof();

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!typed) return setProblem('Please choose a password');
    setBusy(true);
    setProblem(null);
    const reply = await take({ step: 'change_password', password: typed });
    setBusy(false);
    if (reply === 'cancelled') return;
    if (reply?.outcome !== 'done') {
      return setProblem(problemWords(reply, 'It was changed somewhere else meanwhile', { secondFactor }));
    }
    setTyped('');
    setChanged(true);
    announce('Your password is changed');
  };

  return (
    <form method="post" noValidate onSubmit={(event) => void submit(event)} className="grid gap-3">
      <ErrorSummary issues={problem ? [{ fieldId: 'new-password', message: problem }] : []} />
      <TextField
        id="new-password"
        label="New password"
        hint={passwordHint({ secondFactor })}
        type="password"
        autoComplete="new-password"
        error={problem ?? undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setChanged(false);
        }}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" {...untilAwake(hydrated)} loading={busy}>
          Change password
        </Button>
        {changed && <p className="text-sm text-ink-muted">Changed. You are signed out everywhere else.</p>}
      </div>
      {dialog}
    </form>
  );
};
