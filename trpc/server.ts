import 'server-only';
import { cache } from 'react';
import { createCallerFactory } from '@/server/api/init';
import { appRouter } from '@/server/api/root';
import { currentClinician } from '@/server/auth/current-clinician';
import { deps } from '@/server/deps';
import { uuidv7 } from '@/server/ids';

/** The procedures for server components: the same checks, schemas and names as over the wire, without the wire. */
export const api = cache(async () =>
  createCallerFactory(appRouter)({ deps, clinician: await currentClinician(), requestId: uuidv7() }),
);
