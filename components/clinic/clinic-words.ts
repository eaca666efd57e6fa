import { TRPCClientError } from '@trpc/client';
import type { AppRouter } from '@/server/api/root';

/** What kept a change from happening, for the administrator. */
export const refusalWords = (error: unknown): string => {
  const issue = error instanceof TRPCClientError ? (error as TRPCClientError<AppRouter>).data?.issue : null;
  switch (issue?.code) {
    case 'address_taken':
      return 'Somebody has an account with this address already.';
    case 'not_yourself':
      return 'Your own account is changed by another administrator, or from the server’s command line.';
    case 'person_not_found':
    case 'invitation_not_found':
      return 'This has changed meanwhile. The page shows how it is now.';
    default:
      return error instanceof TRPCClientError && error.data?.code === 'FORBIDDEN'
        ? 'Your account does not look after people any more.'
        : 'The server did not answer, and nothing was changed. Try again in a moment.';
  }
};
