'use client';

import dynamic from 'next/dynamic';
import { type ReactNode, useState } from 'react';
import type { Proofs, SentStep, SignInReply } from '@/server/auth/steps/schema';
import { Nothing } from '../ui/nothing';
import { takeStep } from './take-step';

/** Seldom needed, so no page pays for it. */
const ProofDialog = dynamic(() => import('./proof-dialog').then((file) => file.ProofDialog), { loading: Nothing });

interface Asking {
  readonly proofs: Proofs;
  readonly answer: (proved: boolean) => void;
}

interface FreshProof {
  /** Takes a step; asks for proof first where the server wants it, and then takes it again. `cancelled` when none was given. */
  readonly take: (step: SentStep) => Promise<SignInReply | 'cancelled' | null>;
  /** Whether there is fresh proof, after asking for it where there is none. */
  readonly prove: () => Promise<boolean>;
  /** To be rendered where it is used. */
  readonly dialog: ReactNode;
}

/** Proof before what matters, from wherever it is done (SEC-14). */
export const useFreshProof = (): FreshProof => {
  const [asking, setAsking] = useState<Asking | null>(null);
  const ask = (proofs: Proofs): Promise<boolean> =>
    new Promise((resolve) => {
      setAsking({
        proofs,
        answer: (proved) => {
          setAsking(null);
          resolve(proved);
        },
      });
    });
  return {
    take: async (step) => {
      const reply = await takeStep(step);
      if (reply?.outcome !== 'proof_needed') return reply;
      return (await ask(reply.proofs)) ? takeStep(step) : 'cancelled';
    },
    prove: async () => {
      const reply = await takeStep({ step: 'ask_fresh' });
      if (reply?.outcome !== 'fresh') return false;
      return reply.proofs === null || ask(reply.proofs);
    },
    dialog: asking && (
      <ProofDialog proofs={asking.proofs} onProved={() => asking.answer(true)} onCancel={() => asking.answer(false)} />
    ),
  };
};
