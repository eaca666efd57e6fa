import { forgetOffline } from '../offline/forget-offline';
import { forgetDrafts, hasDraftsOfOthers } from '../session/kept-here';

/**
 * Ends the sign-in at the server, which has the browser forget everything of this site (`Clear-Site-Data`). Where somebody
 * else's entries wait here to be saved, only this clinician's are forgotten. Throws when the server was not reached: then
 * the sign-in goes on, and nothing is forgotten.
 */
export const endSignIn = async (owner: string): Promise<void> => {
  const keepOthers = await hasDraftsOfOthers(owner);
  const { getCsrfToken } = await import('next-auth/react');
  const csrfToken = await getCsrfToken();
  if (!csrfToken) throw new Error('the server cannot be reached');
  const reply = await fetch('/api/auth/signout', {
    method: 'POST',
    headers: keepOthers ? { 'x-zonula-keep': 'others' } : {},
    body: new URLSearchParams({ csrfToken, callbackUrl: '/sign-in', json: 'true' }),
  });
  if (!reply.ok) throw new Error(`sign-out ${reply.status}`);
  await Promise.all([forgetDrafts(owner), forgetOffline()]);
};
