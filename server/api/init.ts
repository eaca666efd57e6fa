import 'server-only';
import { initTRPC, TRPCError } from '@trpc/server';
import { ZodError, z } from 'zod';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import { log } from '../log';
import { inClinic } from '../tenancy/clinic-scope';
import type { Role } from '../tenancy/roles';
import { holds, RoleRefused } from '../tenancy/store-for';
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

const notAllowed = () => new TRPCError({ code: 'FORBIDDEN', message: 'not_allowed' });

/**
 * The base of every procedure: somebody signed in, whatever their roles. There is no public one (SEC-01). It runs for their
 * clinic. Outputs are strict schemas, so that nothing unlisted leaves (SEC-03).
 */
export const signedInProcedure = t.procedure.use(async ({ ctx, next, path }) => {
  const { clinician, requestId } = ctx;
  if (!clinician) throw new TRPCError({ code: 'UNAUTHORIZED', message: 'not_signed_in' });
  const result = await inClinic(clinician.clinicId, () => next({ ctx: { deps: ctx.deps(), clinician } }));
  if (result.ok) return result;
  // The stores decide again, on their own.
  if (result.error.cause instanceof RoleRefused) throw notAllowed();
  if (result.error.code === 'INTERNAL_SERVER_ERROR') {
    log.error({ requestId, path, error: result.error.cause ?? result.error }, 'a procedure failed');
  }
  return result;
});

const procedureFor = (role: Role) =>
  signedInProcedure.use(({ ctx, next, path }) => {
    if (holds(ctx.clinician, [role])) return next();
    log.warn({ action: 'refused', path, clinicianId: ctx.clinician.id }, 'a role that was not held');
    throw notAllowed();
  });

/** For what has to do with patients. */
export const clinicianProcedure = procedureFor('clinician');
/** For people and settings: each change is a line in the log, with who made it and what came of it (SEC-31). */
export const administratorProcedure = procedureFor('administrator').use(async ({ ctx, next, path, type }) => {
  const result = await next();
  if (type === 'mutation') {
    const outcome = result.ok ? 'done' : result.error.message;
    log.info({ action: path, clinicianId: ctx.clinician.id, outcome }, 'a change of people or settings');
  }
  return result;
});
/** For the audit. @public */
export const auditorProcedure = procedureFor('auditor');
/** For what is said of the content of the library. @public */
export const reviewerProcedure = procedureFor('reviewer');
