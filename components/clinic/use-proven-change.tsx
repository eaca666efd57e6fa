import type { UseMutationOptions } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ClinicPeople } from '@/server/clinics/schema';
import { useFreshProof } from '../auth/use-fresh-proof';
import { wantsProof } from './clinic-words';
import { useClinicChange } from './use-clinic';

interface Outcome<Data> {
  readonly onDone: (data: Data) => void;
  readonly onError: (error: unknown) => void;
}

/**
 * A change of what people may do: whoever makes it shows first who they are, where that is too long ago (SEC-14). Whoever
 * does not is back where they were, with all that they had typed. The dialog belongs where it is used, outside of any form:
 * what is sent in it would be sent there too.
 */
export const useProvenChange = <Data extends { readonly clinic: ClinicPeople }, Failure, Input>(
  options: UseMutationOptions<Data, Failure, Input>,
): {
  readonly change: (input: Input, outcome: Outcome<Data>) => Promise<void>;
  readonly pending: boolean;
  readonly data: Data | undefined;
  readonly reset: () => void;
  readonly dialog: ReactNode;
} => {
  const { prove, dialog } = useFreshProof();
  const { mutateAsync, isPending, data, reset } = useClinicChange(options);
  return {
    change: async (input, { onDone, onError }) => {
      try {
        onDone(
          await mutateAsync(input).catch(async (refusal: unknown) => {
            if (wantsProof(refusal) && (await prove())) return mutateAsync(input);
            throw refusal;
          }),
        );
      } catch (refusal) {
        onError(refusal);
      }
    },
    pending: isPending,
    data,
    reset,
    dialog,
  };
};
