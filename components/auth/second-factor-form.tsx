'use client';

import { KeyRound } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { TextField } from '../ui/text-field';
import { untilAwake, useHydrated } from '../ui/use-hydrated';
import { passkeyProblem, problemOf, useAttempt } from './use-attempt';

const REFUSED = 'This code is not right, or was used before. Wait for the next one, or use a recovery code';
const NO_PASSKEY = 'No passkey was shown. Try again, or type a code';

interface SecondFactorFormProps {
  readonly totp: boolean;
  readonly passkey: boolean;
}

/** What comes after the password: a code of an app, a passkey, or a recovery code. */
export const SecondFactorForm = ({ totp, passkey }: SecondFactorFormProps) => {
  const hydrated = useHydrated();
  const [code, setCode] = useState('');
  const { busy, problem, attempt } = useAttempt<'code' | 'passkey'>(() => window.location.assign('/'));

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void attempt('code', () => problemOf({ step: 'show_second_factor', shown: { code } }, REFUSED));
  };
  const withPasskey = (): void =>
    void attempt('passkey', () =>
      passkeyProblem('own', (signed) => ({ step: 'show_second_factor', shown: { passkey: signed } }), {
        none: NO_PASSKEY,
        refused: REFUSED,
      }),
    );

  return (
    <form method="post" onSubmit={submit} noValidate className="grid gap-5">
      <ErrorSummary issues={problem ? [{ fieldId: 'code', message: problem }] : []} title="You are not signed in yet" />
      {passkey && (
        <Button
          variant={totp ? 'secondary' : 'primary'}
          size="lg"
          icon={<KeyRound aria-hidden="true" />}
          {...untilAwake(hydrated)}
          loading={busy === 'passkey'}
          onClick={withPasskey}
        >
          Use your passkey
        </Button>
      )}
      <TextField
        id="code"
        label={totp ? 'Code' : 'Recovery code'}
        hint={
          totp
            ? 'The six figures that your authenticator app shows now. One of your recovery codes works as well.'
            : 'If your passkey is out of reach: one of the codes you were given when you set it up.'
        }
        inputMode={totp ? 'text' : undefined}
        autoComplete="one-time-code"
        spellCheck={false}
        autoCapitalize="characters"
        required
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <Button
        type="submit"
        variant={totp ? 'primary' : 'secondary'}
        size="lg"
        {...untilAwake(hydrated)}
        loading={busy === 'code'}
      >
        Go on
      </Button>
    </form>
  );
};
