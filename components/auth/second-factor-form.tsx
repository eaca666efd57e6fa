'use client';

import { KeyRound } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { SentStep } from '@/server/auth/steps/schema';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { TextField } from '../ui/text-field';
import { untilAwake, useHydrated } from '../ui/use-hydrated';
import { signWithPasskey } from './passkey-client';
import { problemWords, UNREACHABLE } from './step-words';
import { takeStep } from './take-step';

const REFUSED = 'This code is not right, or was used before. Wait for the next one, or use a recovery code';
const NO_PASSKEY = 'No passkey was shown. Try again, or type a code';

type Shown = Extract<SentStep, { step: 'show_second_factor' }>['shown'];

interface SecondFactorFormProps {
  readonly totp: boolean;
  readonly passkey: boolean;
}

/** What comes after the password: a code of an app, a passkey, or a recovery code. */
export const SecondFactorForm = ({ totp, passkey }: SecondFactorFormProps) => {
  const hydrated = useHydrated();
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState<'code' | 'passkey' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const show = async (shown: Shown): Promise<void> => {
    const reply = await takeStep({ step: 'show_second_factor', shown });
    if (reply?.outcome === 'done') {
      window.location.assign('/');
      return;
    }
    setProblem(problemWords(reply, REFUSED));
    setBusy(null);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setBusy('code');
    setProblem(null);
    void show({ code });
  };
  const withPasskey = async (): Promise<void> => {
    setBusy('passkey');
    setProblem(null);
    const signed = await signWithPasskey('own');
    if (typeof signed !== 'string') return show({ passkey: signed });
    setProblem(signed === 'unreachable' ? UNREACHABLE : NO_PASSKEY);
    setBusy(null);
  };

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
          onClick={() => void withPasskey()}
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
