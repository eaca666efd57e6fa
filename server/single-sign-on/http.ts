import 'server-only';
import { noStore, refuse } from '../api/refuse';
import { auditOrigin } from '../audit/request-origin';
import { signInAuditStore } from '../audit/sign-in-audit-store';
import { appendIn } from '../audit/with-entry';
import { setSignIn } from '../auth/http';
import { nameBrowser, requestOrigin } from '../auth/request-origin';
import { db } from '../db';
import { deps as appDeps } from '../deps';
import { env } from '../env';
import { log } from '../log';
import { beginSignOn, endSignOn, finishSignOn } from './sign-on';
import { signOnDeps } from './sign-on-deps';

/** Sends a browser on. The provider gets no word of where it came from: our pages send no referrer. */
const goTo = (address: string | URL): Response =>
  new Response(null, { status: 303, headers: { ...noStore, location: new URL(address, env().APP_URL).href } });

const refused = (why: string): Response => goTo(`/sign-in/refused?why=${why}`);

export const startSignOn = async (request: Request): Promise<Response> => {
  const deps = signOnDeps();
  if (!deps) return refuse(404);
  const again = new URL(request.url).searchParams.get('again') === '1';
  try {
    return goTo(await beginSignOn(deps, { browser: await nameBrowser(), again }));
  } catch (error) {
    log.error({ action: 'single_sign_on', outcome: 'provider', error }, 'the provider cannot be reached');
    return refused('provider');
  }
};

export const answerSignOn = async (request: Request): Promise<Response> => {
  const deps = signOnDeps();
  if (!deps) return refuse(404);
  const from = await auditOrigin();
  const reply = await finishSignOn(deps, new URL(request.url), await requestOrigin(), (tx, by, change) =>
    appendIn(tx, { by, what: { action: 'role_change', subject: by.id, ...change }, from }),
  );
  if (reply.outcome === 'refused') {
    log.warn({ action: 'single_sign_on', outcome: reply.why }, 'single sign-on');
    return refused(reply.why);
  }
  log.info({ action: 'single_sign_on', outcome: 'granted', userId: reply.clinicianId }, 'single sign-on');
  const shown = { how: 'single_sign_on', granted: true };
  await signInAuditStore(db(), appDeps().audit).noteOf({ id: reply.clinicianId }, shown, from);
  await setSignIn(reply.token);
  return goTo('/');
};

export const leaveSignOn = async (): Promise<Response> => {
  const deps = signOnDeps();
  const address = deps && (await endSignOn(deps).catch(() => null));
  return goTo(address ?? '/sign-in');
};
