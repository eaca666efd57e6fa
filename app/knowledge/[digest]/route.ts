import { deps } from '@/server/deps';
import { currentColumns, currentCompressedFile } from '@/server/library/current-catalogue';
import { quicklySmall } from '@/server/library/small-file';

/**
 * The compiled knowledge base for the engine in the browser. The digest is in the address, so it may be kept for ever;
 * it holds nothing about any patient or clinician. Sent as brotli to whoever takes that (next.config.ts says so in the
 * header), which is a third smaller than what the server would make of it by itself. The release of this build travels in
 * columns; one of earlier as it was kept.
 */
export const GET = async (request: Request, { params }: { params: Promise<{ digest: string }> }): Promise<Response> => {
  const { digest } = await params;
  const { release, releases } = deps();
  const file = /^[0-9a-f]{16}$/.test(digest) ? await releases.bytes(digest) : null;
  if (file === null) return new Response(null, { status: 404 });
  const takesBrotli = /\bbr\b/.test(request.headers.get('accept-encoding') ?? '');
  const isCurrent = digest === release.digest;
  const small = isCurrent ? currentCompressedFile : () => quicklySmall(file);
  return new Response(takesBrotli ? new Uint8Array(await small()) : isCurrent ? currentColumns() : file, {
    headers: {
      'content-type': 'application/json',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    },
  });
};
