'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { AccountView, SignInMethod } from '@/server/auth/schema';
import { problemWords } from '../auth/step-words';
import { takeStep } from '../auth/take-step';
import { timeWords } from '../numbers/time-text';
import { announce } from '../ui/announce';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';

const methodWords: Readonly<Record<SignInMethod, string>> = {
  password: 'password',
  password_and_totp: 'password and authenticator app',
  password_and_passkey: 'password and passkey',
  password_and_recovery_code: 'password and recovery code',
  passkey: 'passkey',
  single_sign_on: 'single sign-on',
};

/** Every browser that is signed in to this account, and the way to end each (SEC-15). */
export const SignInList = ({ signIns }: { readonly signIns: AccountView['signIns'] }) => {
  const router = useRouter();
  const [ending, setEnding] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const others = signIns.filter(({ isThis }) => !isThis);

  const end = async (id: string | 'others'): Promise<void> => {
    setEnding(id);
    setProblem(null);
    const step =
      id === 'others' ? ({ step: 'end_other_sign_ins' } as const) : ({ step: 'end_sign_in', signInId: id } as const);
    const reply = await takeStep(step);
    setEnding(null);
    if (reply?.outcome !== 'done') setProblem(problemWords(reply, 'It has ended already'));
    else announce(id === 'others' ? 'All others are ended' : 'Ended');
    router.refresh();
  };

  return (
    <div>
      {problem && (
        <div className="p-4">
          <ErrorSummary issues={[{ fieldId: 'end-others', message: problem }]} />
        </div>
      )}
      <ul>
        {signIns.map(({ id, browser, since, lastSeen, method, isThis }) => (
          <li
            key={id}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b px-4 py-2.5 last:border-b-0 sm:px-5"
          >
            <span className="grid min-w-0 flex-1 basis-60">
              <span className="flex flex-wrap items-center gap-2 font-medium">
                {browser || 'A browser'}
                {isThis && <Badge tone="success">this one</Badge>}
              </span>
              <span className="text-sm text-ink-muted">
                Signed in {timeWords(since)} by {methodWords[method]}
                {!isThis && `; last seen ${timeWords(lastSeen)}`}
              </span>
            </span>
            {!isThis && (
              <Button size="sm" loading={ending === id} onClick={() => void end(id)}>
                End<span className="sr-only"> the sign-in of {browser || 'a browser'}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <div className="border-line border-t px-4 py-3 sm:px-5">
          <Button id="end-others" variant="danger" loading={ending === 'others'} onClick={() => void end('others')}>
            End all others
          </Button>
        </div>
      )}
    </div>
  );
};
