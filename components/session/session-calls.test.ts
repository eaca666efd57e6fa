import { createTRPCClient, httpBatchLink } from '@trpc/client';
import { initTRPC } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { callAddress, callHeaders } from '@/trpc/call-address';
import { CallFailed, sessionCalls } from './session-calls';

const t = initTRPC.create({
  errorFormatter: ({ shape }) => ({ ...shape, data: { httpStatus: shape.data.httpStatus, issue: { code: 'odd' } } }),
});
const given = (input: unknown) => input as { readonly note: string };
const note = t.procedure.input(given);
const echo = ({ input }: { readonly input: { readonly note: string } }) => {
  if (input.note === 'refuse') throw new Error('refused');
  return input;
};
const router = t.router({ sessions: t.router({ record: note.mutation(echo), open: note.query(echo) }) });

let sent: Request[] = [];
const serve = async (address: RequestInfo | URL, request?: RequestInit): Promise<Response> => {
  const req = new Request(new URL(String(address), 'http://localhost'), request);
  sent.push(req.clone());
  return fetchRequestHandler({ endpoint: callAddress, req, router });
};

const calls = sessionCalls('cli_1');
const theirs = createTRPCClient<typeof router>({
  links: [httpBatchLink({ url: `http://localhost${callAddress}`, headers: callHeaders('cli_1') })],
});
const input = { note: 'worse at night, 50 % & “more”' };
const failing = { note: 'refuse' } as never;

beforeEach(() => {
  sent = [];
  vi.stubGlobal('fetch', serve);
});
afterEach(() => vi.unstubAllGlobals());

const whatWasSent = async (request: Request | undefined) =>
  request && [
    request.method,
    decodeURIComponent(request.url),
    await request.text(),
    request.headers.get('content-type'),
    request.headers.get('x-zonula-clinician'),
  ];

describe('the calls of a walk', () => {
  test('are those that the client of the library sends, and come to the same', async () => {
    expect(await calls.record(input as never)).toEqual(await theirs.sessions.record.mutate(input));
    expect(await calls.open(input as never)).toEqual(await theirs.sessions.open.query(input));
    const [record, theirRecord, open, theirOpen] = await Promise.all(sent.map(whatWasSent));
    expect(record).toEqual(theirRecord);
    expect(record?.[2]).toContain('worse at night');
    // A reading has no body, and nobody needs to be told of what kind.
    expect(open?.with(3, null)).toEqual(theirOpen?.with(3, null));
    expect(open?.[4]).toBe('cli_1');
  });

  test('a refusal brings what the server says of it', async () => {
    const refused = expect.objectContaining({ data: { httpStatus: 500, issue: { code: 'odd' } } });
    await expect(calls.record(failing)).rejects.toThrow(CallFailed);
    await expect(calls.record(failing)).rejects.toEqual(refused);
    await expect(calls.open(failing)).rejects.toEqual(refused);
  });

  test.each([
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), TypeError],
    ['a page instead of an answer', () => Promise.resolve(new Response('<html>')), SyntaxError],
    ['an answer without a word', () => Promise.resolve(new Response(null, { status: 403 })), SyntaxError],
  ])('%s is no answer, and says why', async (_name, answer, why) => {
    vi.stubGlobal('fetch', answer);
    const failed = await calls.record(failing).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(CallFailed);
    expect((failed as CallFailed).data).toBeNull();
    expect((failed as CallFailed).cause).toBeInstanceOf(why);
  });

  test('an answer to all calls at once is the answer to this one', async () => {
    const body = JSON.stringify({ error: { data: { httpStatus: 401, issue: null } } });
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status: 401 })));
    await expect(calls.open(failing)).rejects.toEqual(
      expect.objectContaining({ data: { httpStatus: 401, issue: null } }),
    );
  });
});
