import { router, signedInProcedure } from '../api/init';
import { orThrow } from '../api/issues';
import { reportProblem } from './report-problem';
import { problemInput, problemMade, problemPage, problemsInput } from './schema';

export const problemsRouter = router({
  report: signedInProcedure
    .input(problemInput)
    .output(problemMade)
    .mutation(async ({ ctx, input }) => orThrow(await reportProblem(ctx.deps, ctx.clinician, input))),

  list: signedInProcedure
    .input(problemsInput)
    .output(problemPage)
    .query(({ ctx, input }) =>
      ctx.deps.problems.list(ctx.clinician, { after: input.after ?? null, limit: input.limit }),
    ),
});
