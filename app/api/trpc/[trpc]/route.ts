import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { refuse } from '@/server/api/refuse';
import { appRouter } from '@/server/api/root';
import { isSameOrigin } from '@/server/api/same-origin';
import { isNotUnderstood } from '@/server/audit/not-understood';
import { auditOrigin } from '@/server/audit/request-origin';
import { watchInput } from '@/server/audit/watch-input';
import { currentClinician, hasFreshProof } from '@/server/auth/current-clinician';
import { asExpected } from '@/server/auth/expected-clinician';
import { deps } from '@/server/deps';
import { env } from '@/server/env';
import { uuidv7 } from '@/server/ids';

/** The largest thing a browser has to say is a note; the largest URL, a page of a list. */
const MAX_BODY = 100_000;
const MAX_URL = 4_000;
const MAX_BATCH = 8;

const handler = async (request: Request): Promise<Response> => {
  if (request.url.length > MAX_URL) return watchInput(refuse(414));
  if (request.method === 'POST') {
    if (!isSameOrigin(request, env().APP_URL)) return refuse(403);
    const length = Number(request.headers.get('content-length') ?? Number.NaN);
    if (!(length <= MAX_BODY)) return watchInput(refuse(Number.isNaN(length) ? 411 : 413));
  }
  // Asked at once: the answer is under way while the call is taken apart. Who waits for it hears of a failure, nobody else.
  const asking = currentClinician();
  asking.catch(() => undefined);
  // One of a batch may not be understood while the others are: each is counted for itself.
  let strange = 0;
  const response = await fetchRequestHandler({
    endpoint: '/api/trpc',
    req: request,
    router: appRouter,
    maxBatchSize: MAX_BATCH,
    onError: ({ error }) => {
      if (isNotUnderstood(getHTTPStatusCodeFromError(error))) strange += 1;
    },
    createContext: async ({ info }) => {
      // What was sent is read meanwhile, too. What is wrong with it hears whoever comes to need it: somebody signed in.
      for (const { getRawInput } of info.calls) getRawInput().catch(() => undefined);
      const requestId = uuidv7();
      const origin = await auditOrigin(requestId);
      const clinician = asExpected(await asking, request);
      return { deps, clinician, requestId, origin, freshProof: hasFreshProof };
    },
  });
  if (strange > 0) {
    const [clinician, origin] = [await currentClinician(), await auditOrigin()];
    for (; strange > 0; strange -= 1) await deps().notUnderstood.note(clinician, origin);
  }
  response.headers.set('cache-control', 'private, no-store');
  return response;
};

export { handler as GET, handler as POST };
