import { isSameOrigin } from '../api/same-origin';

const MAX_BODY = 4_000;
const headers = { 'cache-control': 'private, no-store' };

/** A small write from our own pages by somebody who is not signed in: the reply is one of a few outcomes. */
export const replyTo = async (
  request: Request,
  appUrl: string,
  work: (input: unknown) => Promise<{ readonly outcome: string }>,
): Promise<Response> => {
  if (!isSameOrigin(request, appUrl)) return new Response(null, { status: 403, headers });
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!(length <= MAX_BODY)) return new Response(null, { status: Number.isNaN(length) ? 411 : 413, headers });
  const body = await request.text();
  const reply = await work(readJson(body));
  return Response.json(reply, { status: statuses[reply.outcome] ?? 400, headers });
};

const statuses: Readonly<Record<string, number>> = { valid: 200, done: 200, made: 201 };

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
