import { downloadAudit } from '@/server/audit/download-audit';
import { asking } from '@/server/interchange/asking';

export const GET = async (request: Request): Promise<Response> =>
  downloadAudit(await asking(), new URL(request.url).searchParams);
