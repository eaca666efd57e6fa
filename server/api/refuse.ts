import { isSameOrigin } from './same-origin';

/** On whatever depends on the reader: no cache may keep it (SEC-18). */
export const noStore = { 'cache-control': 'private, no-store' };

/** An answer that is its number and nothing else. */
export const refuse = (status: number): Response => new Response(null, { status, headers: noStore });

/** Why the body of this request is not even read: not sent by our own pages, of no said length, too long. `null`: read it. */
export const refusedUnread = (
  request: Request,
  { appUrl, maxBody }: { readonly appUrl: string; readonly maxBody: number },
): Response | null => {
  if (!isSameOrigin(request, appUrl)) return refuse(403);
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (Number.isNaN(length)) return refuse(411);
  return length > maxBody ? refuse(413) : null;
};
