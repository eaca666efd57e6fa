import { currentClinician } from '@/server/auth/current-clinician';
import { deps } from '@/server/deps';
import { env } from '@/server/env';
import { previewFile } from '@/server/interchange/http';

export const POST = async (request: Request): Promise<Response> =>
  previewFile({ deps, clinician: await currentClinician() }, request, env().APP_URL);
