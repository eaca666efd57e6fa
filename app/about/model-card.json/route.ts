import { noStore, refuse } from '@/server/api/refuse';
import { currentClinician } from '@/server/auth/current-clinician';
import { currentModelCard } from '@/server/transparency/current';

/** The model card for other software (REG-12), for whoever is signed in. */
export const GET = async (): Promise<Response> =>
  (await currentClinician()) ? Response.json(currentModelCard(), { headers: noStore }) : refuse(401);
