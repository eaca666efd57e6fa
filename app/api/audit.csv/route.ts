import { asking } from '@/server/api/asking';
import { downloadAudit } from '@/server/audit/download-audit';

export const GET = async (request: Request): Promise<Response> =>
  downloadAudit(await asking(), new URL(request.url).searchParams);
