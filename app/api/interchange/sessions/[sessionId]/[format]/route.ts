import { asking } from '@/server/api/asking';
import { downloadSession } from '@/server/interchange/http';

type Props = { readonly params: Promise<{ sessionId: string; format: string }> };

export const GET = async (_request: Request, { params }: Props): Promise<Response> =>
  downloadSession(await asking(), await params);
