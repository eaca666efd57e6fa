import { currentClinician, hasFreshProof } from '@/server/auth/current-clinician';
import { deps } from '@/server/deps';
import { downloadSession } from '@/server/interchange/http';

type Props = { readonly params: Promise<{ sessionId: string; format: string }> };

export const GET = async (_request: Request, { params }: Props): Promise<Response> =>
  downloadSession({ deps, clinician: await currentClinician(), freshProof: hasFreshProof }, await params);
