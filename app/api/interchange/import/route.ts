import { env } from '@/server/env';
import { asking } from '@/server/interchange/asking';
import { importFile } from '@/server/interchange/http';

export const POST = async (request: Request): Promise<Response> => importFile(await asking(), request, env().APP_URL);
