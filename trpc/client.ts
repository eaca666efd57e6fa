'use client';

import { useQueryClient } from '@tanstack/react-query';
import { createTRPCClient, httpBatchLink, type TRPCClient } from '@trpc/client';
import { createTRPCOptionsProxy, type TRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { useMemo } from 'react';
import type { AppRouter } from '@/server/api/root';
import { callAddress, callHeaders } from './call-address';
import { useClinicianId } from './react';

const MAX_BATCH = 8;

const makeClient = (clinician: string): TRPCClient<AppRouter> =>
  createTRPCClient<AppRouter>({
    links: [httpBatchLink({ url: callAddress, maxItems: MAX_BATCH, headers: callHeaders(clinician) })],
  });

let known: { readonly clinician: string; readonly client: TRPCClient<AppRouter> } | undefined;

/** One for each tab, so that calls made at the same time go together; none is kept on the server. */
const clientOf = (clinician: string): TRPCClient<AppRouter> => {
  if (typeof window === 'undefined') return makeClient(clinician);
  if (known?.clinician !== clinician) known = { clinician, client: makeClient(clinician) };
  return known.client;
};

/** The server's procedures, to be called. */
export const useTRPCClient = (): TRPCClient<AppRouter> => {
  const clinician = useClinicianId();
  return useMemo(() => clientOf(clinician), [clinician]);
};

/** The server's procedures, as options of queries and mutations. */
export const useTRPC = (): TRPCOptionsProxy<AppRouter> => {
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  return useMemo(() => createTRPCOptionsProxy<AppRouter>({ client, queryClient }), [client, queryClient]);
};
