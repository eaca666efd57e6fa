import { deps } from '@/server/deps';
import { currentBrowserFile } from '@/server/library/current-catalogue';

/**
 * The compiled knowledge base for the engine in the browser. The digest is in the address, so it may be kept for ever;
 * it holds nothing about any patient or clinician.
 */
export const GET = async (
  _request: Request,
  { params }: { params: Promise<{ digest: string }> },
): Promise<Response> => {
  if ((await params).digest !== deps().release.digest) return new Response(null, { status: 404 });
  return new Response(currentBrowserFile(), {
    headers: { 'content-type': 'application/json', 'cache-control': 'public, max-age=31536000, immutable' },
  });
};
