import 'server-only';
import { initTRPC, TRPCError } from '@trpc/server';
import { ZodError, z } from 'zod';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import { log } from '../log';
import { IssueError } from './issues';

export interface Context {
  readonly deps: () => Deps;
  readonly clinician: CurrentClinician | null;
  readonly requestId: string;
}

const t = initTRPC.context<Context>().create({
  isDev: false, // stacks stay in the log, in development too
  errorFormatter: ({ shape, error }) => ({
    ...shape,
    // A bug's own words may hold anything; what is known to be safe is the code.
    message: error.code === 'INTERNAL_SERVER_ERROR' ? 'internal_error' : shape.message,
    data: {
      code: shape.data.code,
      httpStatus: shape.data.httpStatus,
      issue: error.cause instanceof IssueError ? error.cause.issue : null,
      fields: error.cause instanceof ZodError ? z.flattenError(error.cause).fieldErrors : null,
    },
  }),
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/**
 * The base of every procedure: a signed-in clinician. There is no public one (SEC-01). Outputs are strict schemas, so
 * that nothing unlisted leaves (SEC-03).
 */
export const clinicianProcedure = t.procedure.use(async ({ ctx, next, path }) => {
  const { clinician, requestId } = ctx;
  if (!clinician) throw new TRPCError({ code: 'UNAUTHORIZED', message: 'not_signed_in' });
  const result = await next({ ctx: { deps: ctx.deps(), clinician } });
  if (!result.ok && result.error.code === 'INTERNAL_SERVER_ERROR') {
    log.error({ requestId, path, error: result.error.cause ?? result.error }, 'a procedure failed');
  }
  return result;
});
