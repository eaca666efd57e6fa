import 'server-only';
import { cookies } from 'next/headers';
import { noStore, refuse, refusedUnread } from '../api/refuse';
import { auditOrigin } from '../audit/request-origin';
import { signInAuditStore } from '../audit/sign-in-audit-store';
import { db } from '../db';
import { deps } from '../deps';
import { env } from '../env';
import { log } from '../log';
import { answerStep } from './answer-step';
import { authDeps } from './auth-deps';
import { cookieOptions, signInCookie } from './cookies';
import { currentClinician, waitingSignIn } from './current-clinician';
import { endsInOf } from './ends-in';
import { nameBrowser, requestOrigin } from './request-origin';
import { endsIn, signInReply, signInStep } from './steps/schema';

const MAX_BODY = 60_000;

/** Gives this browser a sign-in. */
export const setSignIn = async (token: string): Promise<void> => {
  (await cookies()).set(signInCookie(), token, { ...cookieOptions(), maxAge: env().ZONULA_SIGN_IN_HOURS * 3600 });
};

/** One step of signing in, over http. */
export const answerSignIn = async (request: Request): Promise<Response> => {
  const refused = refusedUnread(request, { appUrl: env().APP_URL, maxBody: MAX_BODY });
  if (refused) return refused;
  const parsed = signInStep.safeParse(await request.json().catch(() => null));
  if (!parsed.success) return refuse(400);
  try {
    const [signedIn, waiting] = await Promise.all([currentClinician(), waitingSignIn()]);
    const from = { ...(await requestOrigin()), browser: await nameBrowser() };
    const origin = await auditOrigin();
    const { reply, token } = await answerStep(authDeps(), { signedIn, waiting, from, origin }, parsed.data);
    if (token) await setSignIn(token);
    const { step } = parsed.data;
    if (step === 'sign_in_with_passkey' || step === 'show_second_factor') {
      const { signIns, clock } = authDeps();
      const opened = token ? await signIns.clinicianOf(token, clock.now(), { asSeen: false }) : null;
      const who = opened ?? (waiting && { id: waiting.clinicianId });
      const how = step === 'sign_in_with_passkey' ? 'passkey' : 'second_factor';
      if (who) {
        const shown = { how, granted: opened !== null };
        await signInAuditStore(db(), deps().audit).noteOf(who, shown, origin);
      }
    }
    return Response.json(signInReply.parse(reply), { headers: noStore });
  } catch (error) {
    log.error({ action: parsed.data.step, error }, 'a sign-in step failed');
    return refuse(500);
  }
};

/** When the sign-in of this browser ends. Asking is no use of it, and does not put the end off. */
export const answerEnds = async (): Promise<Response> => {
  const { signIns, clock } = authDeps();
  const token = (await cookies()).get(signInCookie())?.value;
  const clinician = token ? await signIns.clinicianOf(token, clock.now(), { asSeen: false }) : null;
  const standing = clinician && (await signIns.standing(clinician.signInId));
  if (!standing) return refuse(401);
  return Response.json(endsIn.parse(endsInOf(clinician.id, standing, clock.now())), { headers: noStore });
};
