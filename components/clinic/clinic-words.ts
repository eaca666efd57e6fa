import { TRPCClientError } from '@trpc/client';
import type { AppRouter } from '@/server/api/root';

const issueOf = (error: unknown) =>
  error instanceof TRPCClientError ? (error as TRPCClientError<AppRouter>).data?.issue : null;

/** Whether the server wants to know first, once more, who asks (SEC-14). */
export const wantsProof = (error: unknown): boolean => issueOf(error)?.code === 'proof_needed';

/** What kept a change from happening, for the administrator. */
export const refusalWords = (error: unknown): string => {
  switch (issueOf(error)?.code) {
    case 'address_taken':
      return 'Somebody has an account with this address already.';
    case 'not_yourself':
      return 'Your own account is changed by another administrator, or from the server’s command line.';
    case 'proof_needed':
      return 'Nothing was changed: show first that it is still you.';
    case 'person_not_found':
    case 'invitation_not_found':
      return 'This has changed meanwhile. The page shows how it is now.';
    default:
      return error instanceof TRPCClientError && error.data?.code === 'FORBIDDEN'
        ? 'Your account does not look after people any more.'
        : 'The server did not answer, and nothing was changed. Try again in a moment.';
  }
};
