'use client';

import { Building2, KeyRound } from 'lucide-react';
import { getCsrfToken, signIn } from 'next-auth/react';
import { type FormEvent, useEffect, useState } from 'react';
import { Button, ButtonLink } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { TextField } from '../ui/text-field';
import { untilAwake, useHydrated } from '../ui/use-hydrated';
import { UNREACHABLE } from './step-words';
import { throttledWords } from './throttled-words';
import { passkeyProblem, useAttempt } from './use-attempt';

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
  const { busy, problem, attempt } = useAttempt<'password' | 'passkey'>(
    () => window.location.assign('/'),
    refused ? REFUSED : null,
  );

  // Asked for ahead of time, so that the press itself is one round trip.
  useEffect(() => {
    void getCsrfToken();
  }, []);

  const byPassword = async (): Promise<string | null> => {
    try {
      const reply = await signIn('password', { email, password, redirect: false });
      if (reply?.ok) return null;
      const wait = /^throttled:(\d+)$/.exec(reply?.error ?? '')?.[1];
      if (wait) return throttledWords(Number(wait));
      return reply?.status === 401 ? REFUSED : UNREACHABLE;
    } catch {
      return UNREACHABLE;
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void attempt('password', byPassword);
  };
  const withPasskey = (): void =>
    void attempt('passkey', () =>
      passkeyProblem('any', (passkey) => ({ step: 'sign_in_with_passkey', passkey }), {
        none: NO_PASSKEY,
        refused: WRONG_PASSKEY,
      }),
    );

  return (
    <form method="post" onSubmit={submit} noValidate className="grid gap-5">
      <ErrorSummary issues={problem ? [{ fieldId: 'email', message: problem }] : []} title="You are not signed in" />
      <TextField
        id="email"
        label="E-mail address"
        type="email"
        autoComplete="username webauthn"
        autoFocus
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
        onClick={withPasskey}
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
