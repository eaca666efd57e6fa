import type { SignInReply } from '@/server/auth/steps/schema';
import { weakPasswordWords } from './password-words';
import { throttledWords } from './throttled-words';

export const UNREACHABLE = 'The server cannot be reached. Nothing you typed is lost: try again in a moment';

/** What stands in the way of a step, in words. `refused` says what was not right, in the words of its form. */
export const problemWords = (
  reply: SignInReply | null,
  refused: string,
  context: { readonly secondFactor: boolean } = { secondFactor: false },
): string => {
  switch (reply?.outcome) {
    case 'refused':
      return refused;
    case 'throttled':
      return throttledWords(reply.seconds);
    case 'password_refused':
      return weakPasswordWords(reply.weak, context);
    case 'email_taken':
      return 'Another account has this address';
    case 'not_signed_in':
      return 'You are not signed in any more. Open the sign-in page in another tab, then try again here';
    case 'last_factor':
      return 'This account needs a second factor. Add another one first, then remove this';
    default:
      return UNREACHABLE;
  }
};
