'use client';

import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createTRPCClient, httpBatchLink } from '@trpc/client';
import { createTRPCContext } from '@trpc/tanstack-react-query';
import { createContext, type ReactNode, useContext, useState } from 'react';
import type { AppRouter } from '@/server/api/root';
import { makeQueryClient } from './query-client';

const context = createTRPCContext<AppRouter>();
export const { useTRPC, useTRPCClient } = context;

const Clinician = createContext('');
/** The id of who this page was made for. */
export const useClinicianId = (): string => useContext(Clinician);

let browserClient: QueryClient | undefined;

const queryClient = (): QueryClient => {
  if (typeof window === 'undefined') return makeQueryClient();
  browserClient ??= makeQueryClient();
  return browserClient;
};

const MAX_BATCH = 8;

interface TRPCProviderProps {
  readonly children: ReactNode;
  /** Who this page was made for; left out before anybody has signed in. */
  readonly clinician?: string | undefined;
}

/**
 * Gives the pages below it the server's procedures and one cache. Each call says for whom the page was made, so that what
 * one clinician left open is never done in the name of the next who signs in.
 */
export const TRPCProvider = ({ children, clinician = '' }: TRPCProviderProps) => {
  const client = queryClient();
  const [trpcClient] = useState(() =>
    createTRPCClient<AppRouter>({
      links: [
        httpBatchLink({
          url: '/api/trpc',
          maxItems: MAX_BATCH,
          headers: clinician ? { 'x-zonula-clinician': clinician } : {},
        }),
      ],
    }),
  );
  return (
    <QueryClientProvider client={client}>
      <context.TRPCProvider trpcClient={trpcClient} queryClient={client}>
        <Clinician value={clinician}>{children}</Clinician>
      </context.TRPCProvider>
    </QueryClientProvider>
  );
};
