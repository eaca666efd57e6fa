'use client';

import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTRPC } from '@/trpc/client';

export interface Amended {
  readonly sessionId: string;
  readonly lastEventNumber: number;
  readonly knowledgeVersion: string;
}

/** Opens a signed session again as another version, with a reason, and goes there. */
export const useAmend = ({ sessionId, lastEventNumber, knowledgeVersion }: Amended, to: `#${string}` | '') => {
  const trpc = useTRPC();
  const router = useRouter();
  const [error, setError] = useState<string | null>(null);
  const mutation = useMutation(
    trpc.sessions.record.mutationOptions({
      retry: 2,
      onSuccess: () => router.push(`/sessions/${sessionId}${to}`),
      onError: () => setError('It could not be opened again: the server did not answer, or it was changed meanwhile'),
    }),
  );
  return {
    error,
    setError,
    working: mutation.isPending || mutation.isSuccess,
    /** One key for one intention: pressed twice, or again after a lost reply, it amends once. */
    amend: (reason: string, idempotencyKey: string): void => {
      setError(null);
      const entry = { type: 'session_amended', reason } as const;
      mutation.mutate({ sessionId, lastEventNumber, idempotencyKey, knowledgeVersion, entry });
    },
  };
};
