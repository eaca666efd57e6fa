import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '@/server/api/root';
import { callAddress, callHeaders } from '@/trpc/call-address';

type Inputs = inferRouterInputs<AppRouter>['sessions'];
type Outputs = inferRouterOutputs<AppRouter>['sessions'];

/** What the server says of a call that it did not do. */
export interface FailureData {
  readonly httpStatus?: number;
  readonly issue?: { readonly code: string } | null;
}

/** A call that failed. Without `data` the server said nothing that could be read: `cause` tells whether it was reached at all. */
export class CallFailed extends Error {
  constructor(
    readonly data: FailureData | null,
    cause?: unknown,
  ) {
    super('call_failed', { cause });
  }
}

export interface SessionCalls {
  readonly record: (input: Inputs['record']) => Promise<Outputs['record']>;
  readonly open: (input: Inputs['open']) => Promise<Outputs['open']>;
}

/**
 * The two calls of a walk, as tRPC’s client sends them, a batch of one each. Its client is twenty times as large, and a walk
 * makes the second of them as soon as it is awake: it would come with the first scripts. They fail with `CallFailed`.
 */
export const sessionCalls = (clinician: string): SessionCalls => ({
  record: (input) =>
    replyOf(`${callAddress}/sessions.record?batch=1`, {
      method: 'POST',
      headers: { ...callHeaders(clinician), 'content-type': 'application/json' },
      body: JSON.stringify({ 0: input }),
    }),
  open: (input) =>
    replyOf(`${callAddress}/sessions.open?batch=1&input=${encodeURIComponent(JSON.stringify({ 0: input }))}`, {
      headers: callHeaders(clinician),
    }),
});

type Reply<Output> = { readonly result?: { readonly data: Output }; readonly error?: { readonly data?: FailureData } };

const replyOf = async <Output>(address: string, request: RequestInit): Promise<Output> => {
  const reply = await replies<Output>(address, request);
  if (!reply?.result) throw new CallFailed(reply?.error?.data ?? null);
  return reply.result.data;
};

/** The first of what came: a batch has one answer for all where it was refused as a whole. */
const replies = async <Output>(address: string, request: RequestInit): Promise<Reply<Output> | undefined | null> => {
  try {
    const body: unknown = await (await fetch(address, request)).json();
    return (Array.isArray(body) ? body[0] : body) as Reply<Output> | undefined | null;
  } catch (error) {
    throw new CallFailed(null, error);
  }
};
