import { currentClinician } from '@/server/auth/current-clinician';
import { deps } from '@/server/deps';
import { env } from '@/server/env';
import { importFile } from '@/server/interchange/http';

export const POST = async (request: Request): Promise<Response> =>
  importFile({ deps, clinician: await currentClinician() }, request, env().APP_URL);
