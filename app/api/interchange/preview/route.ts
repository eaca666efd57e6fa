import { asking } from '@/server/api/asking';
import { watchInput } from '@/server/audit/watch-input';
import { env } from '@/server/env';
import { previewFile } from '@/server/interchange/http';

export const POST = async (request: Request): Promise<Response> => {
  const asked = await asking();
  return watchInput(previewFile(asked, request, env().APP_URL), async () => asked.clinician);
};
