'use client';

import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createTRPCClient, httpBatchLink } from '@trpc/client';
import { createTRPCContext } from '@trpc/tanstack-react-query';
import { type ReactNode, useState } from 'react';
import type { AppRouter } from '@/server/api/root';
import { makeQueryClient } from './query-client';

const context = createTRPCContext<AppRouter>();
export const { useTRPC, useTRPCClient } = context;

let browserClient: QueryClient | undefined;

const queryClient = (): QueryClient => {
  if (typeof window === 'undefined') return makeQueryClient();
  browserClient ??= makeQueryClient();
  return browserClient;
};

const MAX_BATCH = 8;

/** Gives the pages below it the server's procedures and one cache. */
export const TRPCProvider = ({ children }: { readonly children: ReactNode }) => {
  const client = queryClient();
  const [trpcClient] = useState(() =>
    createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: '/api/trpc', maxItems: MAX_BATCH })] }),
  );
  return (
    <QueryClientProvider client={client}>
      <context.TRPCProvider trpcClient={trpcClient} queryClient={client}>
        {children}
      </context.TRPCProvider>
    </QueryClientProvider>
  );
};
