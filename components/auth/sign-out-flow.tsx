import { useEffect, useEffectEvent, useState } from 'react';
import { useClinicianId } from '@/trpc/react';
import { forgetLookUp } from '../library/look-up-key';
import { waitingSessions } from '../session/kept-here';
import { endSignIn } from './end-sign-in';
import { SignOutFailed } from './sign-out-failed';
import { SignOutQuestion } from './sign-out-question';

export interface SignOutFlowProps {
  readonly next: string;
  readonly onStay: () => void;
}

/** Asks first when something is not saved; says so when the server could not be reached. */
export const SignOutFlow = ({ next, onStay }: SignOutFlowProps) => {
  const owner = useClinicianId();
  const [step, setStep] = useState<'leaving' | 'asking' | 'failed'>('leaving');
  const leave = async (): Promise<void> => {
    setStep('leaving');
    try {
      await endSignIn(owner);
      forgetLookUp();
      window.location.assign(next);
    } catch {
      setStep('failed');
    }
  };
  const begin = useEffectEvent(async () => {
    const waiting = await waitingSessions(owner);
    if (waiting.length > 0) setStep('asking');
    else await leave();
  });
  useEffect(() => void begin(), []);
  if (step === 'asking') return <SignOutQuestion onStay={onStay} onLeave={() => void leave()} />;
  return step === 'failed' ? <SignOutFailed onClose={onStay} /> : null;
};
