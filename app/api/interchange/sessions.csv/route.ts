import { asking } from '@/server/api/asking';
import { downloadSessionList } from '@/server/interchange/http';

export const GET = async (request: Request): Promise<Response> => downloadSessionList(await asking(), request.url);
