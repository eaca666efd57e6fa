import { currentClinician, hasFreshProof } from '@/server/auth/current-clinician';
import { deps } from '@/server/deps';
import { downloadSessionList } from '@/server/interchange/http';

export const GET = async (): Promise<Response> =>
  downloadSessionList({ deps, clinician: await currentClinician(), freshProof: hasFreshProof });
