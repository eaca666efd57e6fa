'use client';

import { KeyRound } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Proofs } from '@/server/auth/steps/schema';
import { Button, ButtonLink } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ErrorSummary } from '../ui/error-summary';
import { TextField } from '../ui/text-field';
import { takeStep } from './take-step';
import { passkeyProblem, problemOf, useAttempt } from './use-attempt';

interface ProofDialogProps {
  readonly proofs: Proofs;
  readonly onProved: () => void;
  readonly onCancel: () => void;
}

const SIGN_ON_AGAIN = '/api/single-sign-on/start?again=1';
const NO_PASSKEY = 'No passkey was shown. Try again';

/** Asks who somebody is, once more, before something that matters; afterwards it goes on by itself (SEC-14). */
export const ProofDialog = ({ proofs, onProved, onCancel }: ProofDialogProps) => {
  const [typed, setTyped] = useState('');
  const { busy, problem, attempt } = useAttempt<'typed' | 'passkey'>(onProved);
  /** In another tab, at the organisation's own sign-in; this one keeps what was typed, and goes on when it is seen again. */
  const [away, setAway] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const kind = proofs.password ? 'password' : proofs.totp ? 'code' : null;
  const refused = kind === 'code' ? 'This code is not right, or was used before' : 'This is not right';

  useEffect(() => {
    if (!away) return;
    const back = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      const reply = await takeStep({ step: 'ask_fresh' });
      if (reply?.outcome === 'fresh' && reply.proofs === null) onProved();
    };
    const look = (): void => void back();
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, [away, onProved]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const shown = kind === 'code' ? { code: typed } : { password: typed };
    void attempt('typed', () => problemOf({ step: 'prove', shown }, refused));
  };
  const withPasskey = (): void =>
    void attempt('passkey', () =>
      passkeyProblem('own', (signed) => ({ step: 'prove', shown: { passkey: signed } }), { none: NO_PASSKEY, refused }),
    );

  return (
    <Dialog
      open
      size="sm"
      onOpenChange={(open) => !open && onCancel()}
      title="Is it still you?"
      description="This changes an account or takes data out, so we ask once more. Then it goes on by itself."
      initialFocus={field}
      actions={
        <>
          {kind && (
            <Button type="submit" form="proof" variant="primary" loading={busy === 'typed'}>
              Go on
            </Button>
          )}
          {proofs.passkey && (
            <Button icon={<KeyRound aria-hidden="true" />} loading={busy === 'passkey'} onClick={withPasskey}>
              Use your passkey
            </Button>
          )}
          {proofs.singleSignOn && (
            <ButtonLink href={SIGN_ON_AGAIN} prefetch={false} target="_blank" onClick={() => setAway(true)}>
              Sign in again with your organisation
              <span className="sr-only"> (in a new tab)</span>
            </ButtonLink>
          )}
          <Button variant="quiet" onClick={onCancel}>
            Cancel
          </Button>
        </>
      }
    >
      <form id="proof" method="post" noValidate onSubmit={submit} className="grid gap-4">
        {away && <p>Another tab has opened for it. Come back to this one afterwards: it goes on by itself.</p>}
        <ErrorSummary issues={problem ? [{ fieldId: 'proof-typed', message: problem }] : []} title="Not accepted" />
        {kind && (
          <TextField
            ref={field}
            id="proof-typed"
            label={kind === 'code' ? 'Code of your authenticator app' : 'Your password'}
            type={kind === 'code' ? 'text' : 'password'}
            autoComplete={kind === 'code' ? 'one-time-code' : 'current-password'}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </form>
    </Dialog>
  );
};
