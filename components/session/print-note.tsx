'use client';

import { useEffect } from 'react';
import { useTRPCClient } from '@/trpc/client';

/** Says when this session is printed, so that it can be written down (REG-25). */
export const PrintNote = ({ sessionId }: { readonly sessionId: string }) => {
  const client = useTRPCClient();
  useEffect(() => {
    const note = (): void => {
      // A browser prints whatever we say; what could not be written down is not held against whoever prints.
      client.audit.printed.mutate({ sessionId }).catch(() => undefined);
    };
    window.addEventListener('beforeprint', note);
    return () => window.removeEventListener('beforeprint', note);
  }, [client, sessionId]);
  return null;
};
