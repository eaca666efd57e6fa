import { clinicianProcedure, router } from '../api/init';
import { orThrow } from '../api/issues';
import { checkRecall } from './check-recall';
import { expectResult } from './expect-result';
import { notNeeded } from './not-needed';
import {
  expectResultInput,
  expectResultOutput,
  notNeededInput,
  notNeededOutput,
  recallInput,
  recallOutput,
} from './schema';

export const followUpRouter = router({
  expectResult: clinicianProcedure
    .input(expectResultInput)
    .output(expectResultOutput)
    .mutation(async ({ ctx, input }) => orThrow(await expectResult(ctx.deps, ctx.clinician, input))),

  notNeeded: clinicianProcedure
    .input(notNeededInput)
    .output(notNeededOutput)
    .mutation(async ({ ctx, input }) => orThrow(await notNeeded(ctx.deps, ctx.clinician, input))),

  recall: clinicianProcedure
    .input(recallInput)
    .output(recallOutput)
    .query(({ ctx, input }) => checkRecall(ctx.deps, ctx.clinician, input)),
});
