import { auditorProcedure, clinicianProcedure, router } from '../api/init';
import { orThrow } from '../api/issues';
import { openSession } from '../sessions/open-session';
import { auditStretch, printedInput, printedOutput, verifyAuditInput } from './schema';

export const auditRouter = router({
  /** A browser has begun to print a session. The entry is made by the base of all procedures. */
  printed: clinicianProcedure
    .input(printedInput)
    .output(printedOutput)
    .mutation(async ({ ctx, input }) => {
      orThrow(await openSession(ctx.deps, ctx.clinician, input.sessionId));
      return {};
    }),

  /** Of the clinic's audit, a stretch at a time. */
  verify: auditorProcedure
    .input(verifyAuditInput)
    .output(auditStretch)
    .query(({ ctx, input }) => ctx.deps.auditReading.check(ctx.clinician, input.after)),
});
