import { deps } from '@/server/deps';
import { currentCompressedFile } from '@/server/library/current-catalogue';

/**
 * The compiled knowledge base for the engine in the browser. The digest is in the address, so it may be kept for ever;
 * it holds nothing about any patient or clinician.
 */
export const GET = async (request: Request, { params }: { params: Promise<{ digest: string }> }): Promise<Response> => {
  const { digest } = await params;
  const file = /^[0-9a-f]{16}$/.test(digest) ? await deps().releases.bytes(digest) : null;
  if (file === null) return new Response(null, { status: 404 });
  const headers = {
    'content-type': 'application/json',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  };
  const takesBrotli = /(?:^|,)\s*br\s*(?:,|;|$)/.test(request.headers.get('accept-encoding') ?? '');
  if (digest !== deps().release.digest || !takesBrotli) return new Response(file, { headers });
  const compressed = await currentCompressedFile();
  return new Response(new Uint8Array(compressed), {
    headers: {
      ...headers,
      'content-encoding': 'br',
      // Or the server in front of this compresses it a second time.
      'cache-control': `${headers['cache-control']}, no-transform`,
    },
  });
};
