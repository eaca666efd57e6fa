import { clinicianProcedure, router } from '../api/init';
import { orThrow } from '../api/issues';
import { shared, shareInput, sharingInput, unshareInput } from './schema';
import { shareSession, sharingOf, unshareSession } from './share-session';

export const sharingRouter = router({
  of: clinicianProcedure
    .input(sharingInput)
    .output(shared)
    .query(async ({ ctx, input }) => orThrow(await sharingOf(ctx.deps, ctx.clinician, input.sessionId))),

  share: clinicianProcedure
    .input(shareInput)
    .output(shared)
    .mutation(async ({ ctx, input }) => orThrow(await shareSession(ctx, input))),

  unshare: clinicianProcedure
    .input(unshareInput)
    .output(shared)
    .mutation(async ({ ctx, input }) => orThrow(await unshareSession(ctx, input))),
});
