import { noStore, refusedUnread } from '../api/refuse';

const MAX_BODY = 4_000;

/** A small write from our own pages by somebody who is not signed in: the reply is one of a few outcomes. */
export const replyTo = async (
  request: Request,
  appUrl: string,
  work: (input: unknown) => Promise<{ readonly outcome: string }>,
): Promise<Response> => {
  const refused = refusedUnread(request, { appUrl, maxBody: MAX_BODY });
  if (refused) return refused;
  const body = await request.text();
  const reply = await work(readJson(body));
  return Response.json(reply, { status: statuses[reply.outcome] ?? 400, headers: noStore });
};

const statuses: Readonly<Record<string, number>> = { valid: 200, done: 200, made: 201 };

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
