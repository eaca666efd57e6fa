'use client';

import { KeyRound, LifeBuoy, Smartphone } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import type { AccountView } from '@/server/auth/schema';
import type { SentStep } from '@/server/auth/steps/schema';
import { Enrolment } from '../auth/enrolment';
import { RecoveryCodes } from '../auth/recovery-codes';
import { problemWords } from '../auth/step-words';
import { useFreshProof } from '../auth/use-fresh-proof';
import { timeWords } from '../numbers/time-text';
import { announce } from '../ui/announce';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { LastFactorDialog } from './last-factor-dialog';

type Factor = Extract<SentStep, { step: 'remove_factor' }>['factor'];

interface RowProps {
  readonly icon: ReactNode;
  readonly name: string;
  readonly note: string;
  readonly action: ReactNode;
}

const Row = ({ icon, name, note, action }: RowProps) => (
  <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-2 first:border-t">
    <span className="text-ink-muted [&_svg]:size-5">{icon}</span>
    <span className="grid min-w-0 flex-1">
      <span className="font-medium">{name}</span>
      <span className="text-sm text-ink-muted">{note}</span>
    </span>
    {action}
  </li>
);

/** What is shown besides the password, and the ways to add, renew and remove it. */
export const SecondFactors = ({ view }: { readonly view: AccountView }) => {
  const router = useRouter();
  const { take, dialog } = useFreshProof();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [leaving, setLeaving] = useState<Factor | null>(null);
  const count = view.passkeys.length + (view.totpSince ? 1 : 0);
  const last = count === 1;

  const remove = async (factor: Factor): Promise<void> => {
    setProblem(null);
    if (last && view.hasPassword && !view.secondFactorRequired) return setLeaving(factor);
    const reply = await take({ step: 'remove_factor', factor, password: null });
    if (reply === 'cancelled') return;
    if (reply?.outcome !== 'done') return setProblem(problemWords(reply, 'It is not there any more'));
    announce('Removed');
    router.refresh();
  };
  const renew = async (): Promise<void> => {
    setProblem(null);
    const reply = await take({ step: 'renew_recovery_codes' });
    if (reply === 'cancelled') return;
    if (reply?.outcome !== 'recovery_codes')
      return setProblem(problemWords(reply, 'There is no second factor any more'));
    setCodes(reply.recoveryCodes);
  };
  const done = (): void => {
    setCodes(null);
    router.refresh();
  };

  if (codes) return <RecoveryCodes codes={codes} onDone={done} doneLabel="I have kept them" />;
  return (
    <div className="grid gap-4">
      <ErrorSummary issues={problem ? [{ fieldId: 'add-passkey', message: problem }] : []} />
      {count > 0 && (
        <ul>
          {view.totpSince && (
            <Row
              icon={<Smartphone aria-hidden="true" />}
              name="Authenticator app"
              note={`Since ${timeWords(view.totpSince)}`}
              action={
                <Button size="sm" variant="quiet" onClick={() => void remove('totp')}>
                  Remove<span className="sr-only"> the authenticator app</span>
                </Button>
              }
            />
          )}
          {view.passkeys.map(({ id, name, since, lastUsed }) => (
            <Row
              key={id}
              icon={<KeyRound aria-hidden="true" />}
              name={name}
              note={lastUsed ? `Last used ${timeWords(lastUsed)}` : `Since ${timeWords(since)}, not used yet`}
              action={
                <Button size="sm" variant="quiet" onClick={() => void remove({ passkey: id })}>
                  Remove<span className="sr-only"> {name}</span>
                </Button>
              }
            />
          ))}
          <Row
            icon={<LifeBuoy aria-hidden="true" />}
            name="Recovery codes"
            note={`${view.recoveryCodesLeft} of 10 left`}
            action={
              <Button size="sm" variant="quiet" onClick={() => void renew()}>
                Make new ones
              </Button>
            }
          />
        </ul>
      )}
      <Enrolment totp={view.totpSince === null} onDone={() => router.refresh()} doneLabel="I have kept them" />
      {dialog}
      {leaving && (
        <LastFactorDialog
          factor={leaving}
          onDone={() => {
            setLeaving(null);
            router.refresh();
          }}
          onCancel={() => setLeaving(null)}
        />
      )}
    </div>
  );
};
