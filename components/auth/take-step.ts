import type { SentStep, SignInReply } from '@/server/auth/steps/schema';

/** Takes one step of signing in; null when the server did not answer as it should. */
export const takeStep = async (step: SentStep): Promise<SignInReply | null> => {
  try {
    const response = await fetch('/api/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(step),
    });
    return response.ok ? ((await response.json()) as SignInReply) : null;
  } catch {
    return null;
  }
};
