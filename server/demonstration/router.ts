import { entries } from '@/knowledge/entries';
import { clinicianProcedure, router } from '../api/init';
import { loadDemonstrations } from './load-demonstrations';
import { demonstrationCount, noInput } from './schema';

export const demonstrationRouter = router({
  load: clinicianProcedure
    .input(noInput)
    .output(demonstrationCount)
    .mutation(({ ctx }) => loadDemonstrations(ctx.deps, ctx.clinician, entries.cases)),

  remove: clinicianProcedure
    .input(noInput)
    .output(demonstrationCount)
    .mutation(async ({ ctx }) => ({ sessions: await ctx.deps.sessions.removeDemonstrations(ctx.clinician) })),
});
