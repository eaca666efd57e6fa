import { publicDescription } from '@/server/interchange/http';
import { sessionFileSchema } from '@/server/interchange/session-file';

/** The schema of a session exported before outcomes travelled (docs/interchange.md). */
export const GET = (): Response =>
  publicDescription(JSON.stringify(sessionFileSchema(1), null, 2), 'application/schema+json');
