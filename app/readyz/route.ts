import { isReady } from '@/server/readiness';

export const dynamic = 'force-dynamic';

/** The app can do its work now (REL-13). Why not is in the log, not in the answer. */
export async function GET(): Promise<Response> {
  const headers = { 'Cache-Control': 'no-store' };
  return (await isReady())
    ? Response.json({ status: 'ok' }, { headers })
    : Response.json({ status: 'unavailable' }, { status: 503, headers });
}
