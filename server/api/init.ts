import 'server-only';
import { initTRPC, TRPCError } from '@trpc/server';
import { ZodError, z } from 'zod';
import { fail } from '@/engine';
import { logAudited } from '../audit/audit-store';
import { auditedCall } from '../audit/audited-procedures';
import type { Audited, AuditOrigin } from '../audit/schema';
import { appendIn, type NoteIn } from '../audit/with-entry';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import { log } from '../log';
import { inClinic } from '../tenancy/clinic-scope';
import type { Role } from '../tenancy/roles';
import { holds, RoleRefused } from '../tenancy/store-for';
import { IssueError, orThrow } from './issues';

export interface Context {
  readonly deps: () => Deps;
  readonly clinician: CurrentClinician | null;
  readonly requestId: string;
  /** From where, for the audit. */
  readonly origin?: AuditOrigin;
  /** Whether who asks has shown who they are within the last minutes (SEC-14); who cannot tell has not. */
  readonly freshProof?: () => Promise<boolean>;
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
export const signedInProcedure = t.procedure.use(async ({ ctx, next, path, getRawInput }) => {
  const { clinician, requestId } = ctx;
  if (!clinician) {
    log.warn({ requestId, userId: null, action: path, outcome: 'not_signed_in' }, 'refused');
    throw new TRPCError({ code: 'UNAUTHORIZED', message: 'not_signed_in' });
  }
  const deps = ctx.deps();
  const from = ctx.origin ?? { address: '', browser: '', requestId };
  const noted: { entry?: Audited } = {};
  const noteChange: NoteIn = async (tx, change) => {
    const what = auditedCall(path, await getRawInput(), null, change);
    if (!what) throw new Error(`${path} notes a change and is not audited`);
    await appendIn(tx, { by: clinician, what, from });
    noted.entry = what;
  };
  const result = await inClinic(clinician.clinicId, () => next({ ctx: { deps, clinician, noteChange } }));
  const refused = !result.ok && (result.error.cause instanceof RoleRefused ? 'FORBIDDEN' : result.error.code);
  if (result.ok && noted.entry) logAudited(clinician, noted.entry, from);
  else {
    const audited = auditedCall(path, await getRawInput(), refused || null);
    // Nothing read leaves before it is written down (REG-25).
    if (audited) await deps.audit.record(clinician, audited, from);
  }
  if (result.ok) return result;
  // The stores decide again, on their own.
  if (result.error.cause instanceof RoleRefused) throw notAllowed();
  const facts = { requestId, userId: clinician.id, action: path };
  if (result.error.code === 'INTERNAL_SERVER_ERROR') {
    log.error({ ...facts, outcome: 'failed', error: result.error.cause ?? result.error }, 'a procedure failed');
  } else if (result.error.code === 'BAD_REQUEST') log.warn({ ...facts, outcome: 'not_understood' }, 'refused');
  return result;
});

const procedureFor = (role: Role) =>
  signedInProcedure.use(({ ctx, next }) => {
    if (holds(ctx.clinician, [role])) return next();
    throw notAllowed();
  });

/** For what has to do with patients. */
export const clinicianProcedure = procedureFor('clinician');
/** For people and settings, to read them. */
export const administratorProcedure = procedureFor('administrator');
/**
 * To change them: by who has just shown who they are, so that a screen left alone gives nobody a right (SEC-14). Each change
 * is in the audit with what was before, and so in the log (REG-22, SEC-31).
 */
export const provenAdministratorProcedure = administratorProcedure.use(async ({ ctx, next }) => {
  if (!(await ctx.freshProof?.())) orThrow(fail({ code: 'proof_needed' }));
  return next();
});
/** For the audit. */
export const auditorProcedure = procedureFor('auditor');
/** For what is said of the content of the library. @public */
export const reviewerProcedure = procedureFor('reviewer');
