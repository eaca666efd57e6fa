import { indexFiles } from '@/server/library/search-file';

/**
 * What the look-up searches in the browser. Its digest is in the address, so it may be kept for ever; it holds nothing
 * about any patient or clinician. A page of another release finds nothing here and goes on searching at its server.
 */
export const GET = async (request: Request, { params }: { params: Promise<{ digest: string }> }): Promise<Response> => {
  const { digest } = await params;
  const file = indexFiles().find((one) => one.digest === digest);
  if (!file) return new Response(null, { status: 404 });
  const takesBrotli = /\bbr\b/.test(request.headers.get('accept-encoding') ?? '');
  return new Response(takesBrotli ? new Uint8Array(await file.compressed()) : file.text, {
    headers: {
      'content-type': 'application/json',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    },
  });
};
