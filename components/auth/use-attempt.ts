import { useState } from 'react';
import type { SentStep } from '@/server/auth/steps/schema';
import { type Signature, signWithPasskey } from './passkey-client';
import { problemWords, UNREACHABLE } from './step-words';
import { takeStep } from './take-step';

/** What a form tries, one way at a time: the way that is under way, and in words why the last one failed. */
export const useAttempt = <Way extends string>(onDone: () => void, before: string | null = null) => {
  const [busy, setBusy] = useState<Way | null>(null);
  const [problem, setProblem] = useState(before);
  /** `work` gives what stood in the way; `null`: it is done, and the form stays busy until it is gone. */
  const attempt = async (way: Way, work: () => Promise<string | null>): Promise<void> => {
    setBusy(way);
    setProblem(null);
    const found = await work();
    if (found === null) return onDone();
    setProblem(found);
    setBusy(null);
  };
  return { busy, problem, attempt };
};

/** Takes a step, and says what stood in its way. */
export const problemOf = async (step: SentStep, refused: string): Promise<string | null> => {
  const reply = await takeStep(step);
  return reply?.outcome === 'done' ? null : problemWords(reply, refused);
};

/** Has the browser sign with a passkey, takes the step with it, and says what stood in the way. */
export const passkeyProblem = async (
  whose: 'any' | 'own',
  stepWith: (passkey: Signature) => SentStep,
  { none, refused }: { readonly none: string; readonly refused: string },
): Promise<string | null> => {
  const signed = await signWithPasskey(whose);
  if (typeof signed === 'string') return signed === 'unreachable' ? UNREACHABLE : none;
  return problemOf(stepWith(signed), refused);
};
