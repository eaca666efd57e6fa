'use client';

import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import { makeQueryClient } from './query-client';

const Clinician = createContext('');
/** The id of who this page was made for. */
export const useClinicianId = (): string => useContext(Clinician);

let browserClient: QueryClient | undefined;

const queryClient = (): QueryClient => {
  if (typeof window === 'undefined') return makeQueryClient();
  browserClient ??= makeQueryClient();
  return browserClient;
};

interface TRPCProviderProps {
  readonly children: ReactNode;
  /** Who this page was made for; left out before anybody has signed in. */
  readonly clinician?: string | undefined;
}

/**
 * Gives the pages below it one cache, and says for whom they were made. What calls the server's procedures comes with the
 * components that do (`trpc/client.ts`): a walk that is only looked at does not load it.
 */
export const TRPCProvider = ({ children, clinician = '' }: TRPCProviderProps) => (
  <QueryClientProvider client={queryClient()}>
    <Clinician value={clinician}>{children}</Clinician>
  </QueryClientProvider>
);
