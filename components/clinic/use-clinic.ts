'use client';

import { type UseMutationOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ClinicPeople } from '@/server/clinics/schema';
import { useTRPC } from '@/trpc/client';

/** The people of the clinic as the page was made with them, and as each change leaves them. */
export const useClinic = (first: ClinicPeople): ClinicPeople => {
  const trpc = useTRPC();
  return useQuery({ ...trpc.clinic.people.queryOptions({}), initialData: first }).data;
};

/** A change that answers with how the clinic is now. */
export const useClinicChange = <Data extends { readonly clinic: ClinicPeople }, Failure, Input>(
  options: UseMutationOptions<Data, Failure, Input>,
) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return useMutation({
    ...options,
    onSuccess: ({ clinic }) => queries.setQueryData(trpc.clinic.people.queryKey({}), clinic),
    // Somebody else may have changed it: what is shown is read again.
    onError: () => queries.invalidateQueries({ queryKey: trpc.clinic.people.queryKey({}) }),
  });
};
