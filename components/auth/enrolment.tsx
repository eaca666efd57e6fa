'use client';

import { KeyRound, Smartphone } from 'lucide-react';
import { useState } from 'react';
import type { SignInReply } from '@/server/auth/steps/schema';
import { announce } from '../ui/announce';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { untilAwake, useHydrated } from '../ui/use-hydrated';
import { makePasskey } from './passkey-client';
import { RecoveryCodes } from './recovery-codes';
import { problemWords } from './step-words';
import { takeStep } from './take-step';
import { TotpEnrolment } from './totp-enrolment';
import { useFreshProof } from './use-fresh-proof';

interface EnrolmentProps {
  /** Whether an authenticator app can still be added: an account has one. */
  readonly totp: boolean;
  readonly onDone: () => void;
  readonly doneLabel: string;
}

type Stage =
  | { readonly at: 'choice' }
  | { readonly at: 'totp'; readonly secret: string; readonly picture: string }
  | { readonly at: 'codes'; readonly codes: readonly string[] };

const NO_PASSKEY = 'No passkey was made. Try again, or choose an authenticator app';
/** What a passkey is called until its owner gives it another name; told apart by day. */
const passkeyName = (): string =>
  `Passkey of ${new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}`;

/** Adds a second factor: an authenticator app or a passkey. With the first come the recovery codes. */
export const Enrolment = ({ totp, onDone, doneLabel }: EnrolmentProps) => {
  const hydrated = useHydrated();
  const [stage, setStage] = useState<Stage>({ at: 'choice' });
  const [busy, setBusy] = useState<'totp' | 'passkey' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { take, dialog } = useFreshProof();

  const enrolled = ({ recoveryCodes }: Extract<SignInReply, { outcome: 'enrolled' }>): void => {
    announce('Your second factor is set up');
    setBusy(null);
    if (recoveryCodes) setStage({ at: 'codes', codes: recoveryCodes });
    else {
      setStage({ at: 'choice' });
      onDone();
    }
  };
  const codesKept = (): void => {
    setStage({ at: 'choice' });
    onDone();
  };
  const stopped = (words: string | null): void => {
    setProblem(words);
    setBusy(null);
  };

  const beginTotp = async (): Promise<void> => {
    setBusy('totp');
    setProblem(null);
    const reply = await take({ step: 'begin_totp' });
    if (reply === 'cancelled') return stopped(null);
    if (reply?.outcome !== 'totp_begun') return stopped(problemWords(reply, 'This account has an authenticator app'));
    setStage({ at: 'totp', secret: reply.secret, picture: reply.picture });
    setBusy(null);
  };
  const addPasskey = async (): Promise<void> => {
    setBusy('passkey');
    setProblem(null);
    const asked = await take({ step: 'begin_passkey' });
    if (asked === 'cancelled') return stopped(null);
    if (asked?.outcome !== 'passkey_asked') return stopped(problemWords(asked, NO_PASSKEY));
    const passkey = await makePasskey(asked.options);
    if (passkey === 'turned_away') return stopped(NO_PASSKEY);
    const reply = await takeStep({ step: 'keep_passkey', name: passkeyName(), passkey });
    if (reply?.outcome === 'enrolled') return enrolled(reply);
    stopped(problemWords(reply, NO_PASSKEY));
  };

  if (stage.at === 'codes') return <RecoveryCodes codes={stage.codes} onDone={codesKept} doneLabel={doneLabel} />;
  if (stage.at === 'totp')
    return (
      <TotpEnrolment
        secret={stage.secret}
        picture={stage.picture}
        onEnrolled={enrolled}
        onCancel={() => setStage({ at: 'choice' })}
      />
    );
  return (
    <div className="grid gap-3">
      <ErrorSummary issues={problem ? [{ fieldId: 'add-passkey', message: problem }] : []} title="Not set up yet" />
      <div className="flex flex-wrap gap-2">
        {totp && (
          <Button
            icon={<Smartphone aria-hidden="true" />}
            {...untilAwake(hydrated)}
            loading={busy === 'totp'}
            onClick={() => void beginTotp()}
          >
            Add an authenticator app
          </Button>
        )}
        <Button
          id="add-passkey"
          icon={<KeyRound aria-hidden="true" />}
          {...untilAwake(hydrated)}
          loading={busy === 'passkey'}
          onClick={() => void addPasskey()}
        >
          Add a passkey
        </Button>
      </div>
      {dialog}
    </div>
  );
};
