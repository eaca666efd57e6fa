'use client';

import { getCsrfToken, signIn } from 'next-auth/react';
import { type FormEvent, useEffect, useState } from 'react';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { TextField } from '../ui/text-field';
import { useHydrated } from '../ui/use-hydrated';
import { throttledWords } from './throttled-words';

const REFUSED = 'The e-mail address and the password do not fit together';
const UNREACHABLE = 'The server cannot be reached. Nothing you typed is lost: try again in a moment';

/** Password sign-in. Refused, it says so in the same words whatever the reason, and keeps what was typed (SEC-12). */
export const SignInForm = ({ refused }: { readonly refused: boolean }) => {
  // Until the page has woken up nothing can be sent: what is typed must never end up in an address.
  const hydrated = useHydrated();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(refused ? REFUSED : null);

  // Asked for ahead of time, so that the press itself is one round trip.
  useEffect(() => {
    void getCsrfToken();
  }, []);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      const reply = await signIn('password', { email, password, redirect: false });
      if (reply?.ok) {
        window.location.assign('/');
        return;
      }
      const wait = /^throttled:(\d+)$/.exec(reply?.error ?? '')?.[1];
      if (wait) setProblem(throttledWords(Number(wait)));
      else setProblem(reply?.status === 401 ? REFUSED : UNREACHABLE);
    } catch {
      setProblem(UNREACHABLE);
    }
    setBusy(false);
  };

  return (
    <form method="post" onSubmit={(event) => void submit(event)} noValidate className="grid gap-5">
      <ErrorSummary issues={problem ? [{ fieldId: 'email', message: problem }] : []} title="You are not signed in" />
      <TextField
        id="email"
        label="E-mail address"
        type="email"
        autoComplete="username"
        required
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <TextField
        id="password"
        label="Password"
        type="password"
        autoComplete="current-password"
        required
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Button type="submit" variant="primary" size="lg" disabled={!hydrated} loading={busy}>
        Sign in
      </Button>
    </form>
  );
};
