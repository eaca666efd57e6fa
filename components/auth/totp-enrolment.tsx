'use client';

import { type FormEvent, useState } from 'react';
import type { SignInReply } from '@/server/auth/steps/schema';
import { Button } from '../ui/button';
import { CopyText } from '../ui/copy-text';
import { ErrorSummary } from '../ui/error-summary';
import { TextField } from '../ui/text-field';
import { problemWords } from './step-words';
import { takeStep } from './take-step';

const REFUSED = 'This code is not the one of this moment. Wait for the next one and type that';

interface TotpEnrolmentProps {
  readonly secret: string;
  readonly picture: string;
  readonly onEnrolled: (reply: Extract<SignInReply, { outcome: 'enrolled' }>) => void;
  readonly onCancel: () => void;
}

/** Hands the secret to an authenticator app, as a picture or as text, and has it confirmed by a first code. */
export const TotpEnrolment = ({ secret, picture, onEnrolled, onCancel }: TotpEnrolmentProps) => {
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    const reply = await takeStep({ step: 'confirm_totp', code });
    if (reply?.outcome === 'enrolled') return onEnrolled(reply);
    setProblem(problemWords(reply, REFUSED));
    setBusy(false);
  };

  return (
    <form method="post" noValidate onSubmit={(event) => void submit(event)} className="grid gap-4">
      <ErrorSummary issues={problem ? [{ fieldId: 'totp-code', message: problem }] : []} title="Not set up yet" />
      <ol className="grid list-decimal gap-4 ps-5">
        <li>
          <p>Scan this with your authenticator app, or copy the key into it.</p>
          <div className="mt-2 flex flex-wrap items-start gap-4">
            {/* biome-ignore lint/performance/noImgElement: a picture of two kilobytes, in the page already */}
            <img
              src={picture}
              alt="The key, to be scanned"
              width={168}
              height={168}
              className="rounded-md border border-line"
            />
            <div className="grid gap-2">
              <p className="text-sm text-ink-muted">The same key as text</p>
              <code className="max-w-60 text-sm break-all">{(secret.match(/.{4}/g) ?? []).join(' ')}</code>
              <div>
                <CopyText text={secret} size="sm" />
              </div>
            </div>
          </div>
        </li>
        <li>
          <TextField
            id="totp-code"
            label="Type the six figures that it shows now"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={10}
            required
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        </li>
      </ol>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" loading={busy}>
          Confirm
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
};
