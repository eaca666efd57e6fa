import { router, signedInProcedure } from '../api/init';
import { checkedStretch, verifyInput } from './schema';

export const recordRouter = router({
  /** Of the clinic's sessions, a stretch at a time, so that no request takes long however many there are. */
  verify: signedInProcedure
    .input(verifyInput)
    .output(checkedStretch)
    .query(({ ctx, input }) =>
      ctx.deps.record.check(ctx.clinician, { after: input.after ?? null, limit: input.limit }),
    ),
});
