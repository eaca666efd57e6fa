import { publicDescription } from '@/server/interchange/http';
import { sessionFileSchema } from '@/server/interchange/session-file';

/** The schema of an exported session (docs/interchange.md). */
export const GET = (): Response =>
  publicDescription(JSON.stringify(sessionFileSchema(3), null, 2), 'application/schema+json');
