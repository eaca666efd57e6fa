export const dynamic = 'force-dynamic';

/** The process is alive (REL-13). Says nothing else, to anybody. */
export function GET(): Response {
  return Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } });
}
