import { currentClinician } from '@/server/auth/current-clinician';
import { currentModelCard } from '@/server/transparency/current';

const never = { 'cache-control': 'private, no-store' };

/** The model card for other software (REG-12), for whoever is signed in. */
export const GET = async (): Promise<Response> =>
  (await currentClinician())
    ? Response.json(currentModelCard(), { headers: never })
    : new Response(null, { status: 401, headers: never });
