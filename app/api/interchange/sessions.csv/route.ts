import { currentClinician } from '@/server/auth/current-clinician';
import { deps } from '@/server/deps';
import { downloadSessionList } from '@/server/interchange/http';

export const GET = async (request: Request): Promise<Response> =>
  downloadSessionList({ deps, clinician: await currentClinician() }, request.url);
