'use client';

import { Building2, KeyRound } from 'lucide-react';
import { getCsrfToken, signIn } from 'next-auth/react';
import { type FormEvent, useEffect, useState } from 'react';
import { Button, ButtonLink } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { TextField } from '../ui/text-field';
import { untilAwake, useHydrated } from '../ui/use-hydrated';
import { signWithPasskey } from './passkey-client';
import { problemWords, UNREACHABLE } from './step-words';
import { takeStep } from './take-step';
import { throttledWords } from './throttled-words';

const REFUSED = 'The e-mail address and the password do not fit together';
const NO_PASSKEY = 'No passkey was shown. Try again, or use your password';
const WRONG_PASSKEY = 'This passkey does not belong to an account here. Use your password';

interface SignInFormProps {
  readonly refused: boolean;
  /** What the provider of single sign-on is called, if there is one. */
  readonly singleSignOn: string | null;
}

/** Sign-in by password or passkey. Refused, it says so in the same words whatever the reason, and keeps what was typed (SEC-12). */
export const SignInForm = ({ refused, singleSignOn }: SignInFormProps) => {
  // Until the page has woken up nothing can be sent: what is typed must never end up in an address.
  const hydrated = useHydrated();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState<'password' | 'passkey' | null>(null);
  const [problem, setProblem] = useState<string | null>(refused ? REFUSED : null);

  // Asked for ahead of time, so that the press itself is one round trip.
  useEffect(() => {
    void getCsrfToken();
  }, []);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy('password');
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
    setBusy(null);
  };

  const withPasskey = async (): Promise<void> => {
    setBusy('passkey');
    setProblem(null);
    const passkey = await signWithPasskey('any');
    if (typeof passkey === 'string') setProblem(passkey === 'unreachable' ? UNREACHABLE : NO_PASSKEY);
    else {
      const reply = await takeStep({ step: 'sign_in_with_passkey', passkey });
      if (reply?.outcome === 'done') {
        window.location.assign('/');
        return;
      }
      setProblem(problemWords(reply, WRONG_PASSKEY));
    }
    setBusy(null);
  };

  return (
    <form method="post" onSubmit={(event) => void submit(event)} noValidate className="grid gap-5">
      <ErrorSummary issues={problem ? [{ fieldId: 'email', message: problem }] : []} title="You are not signed in" />
      <TextField
        id="email"
        label="E-mail address"
        type="email"
        autoComplete="username webauthn"
        required
        error={problem ?? undefined}
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
      <Button type="submit" variant="primary" size="lg" {...untilAwake(hydrated)} loading={busy === 'password'}>
        Sign in
      </Button>
      <Button
        size="lg"
        icon={<KeyRound aria-hidden="true" />}
        {...untilAwake(hydrated)}
        loading={busy === 'passkey'}
        onClick={() => void withPasskey()}
      >
        Use a passkey
      </Button>
      {singleSignOn && (
        <ButtonLink href="/api/single-sign-on/start" prefetch={false} size="lg" icon={<Building2 aria-hidden="true" />}>
          Sign in with {singleSignOn}
        </ButtonLink>
      )}
    </form>
  );
};
