import { deps } from '@/server/deps';

/**
 * The compiled knowledge base for the engine in the browser. The digest is in the address, so it may be kept for ever;
 * it holds nothing about any patient or clinician.
 */
export const GET = async (
  _request: Request,
  { params }: { params: Promise<{ digest: string }> },
): Promise<Response> => {
  const { digest } = await params;
  const file = /^[0-9a-f]{16}$/.test(digest) ? await deps().releases.bytes(digest) : null;
  if (file === null) return new Response(null, { status: 404 });
  return new Response(file, {
    headers: { 'content-type': 'application/json', 'cache-control': 'public, max-age=31536000, immutable' },
  });
};
