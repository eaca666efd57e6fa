import { env } from '@/server/env';
import { asking } from '@/server/interchange/asking';
import { previewFile } from '@/server/interchange/http';

export const POST = async (request: Request): Promise<Response> => previewFile(await asking(), request, env().APP_URL);
