import { watchInput } from '@/server/audit/watch-input';
import { env } from '@/server/env';
import { asking } from '@/server/interchange/asking';
import { previewFile } from '@/server/interchange/http';

export const POST = async (request: Request): Promise<Response> => {
  const asked = await asking();
  return watchInput(previewFile(asked, request, env().APP_URL), async () => asked.clinician);
};
