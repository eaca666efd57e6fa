import { entries } from '@/knowledge/entries';
import { clinicianProcedure, router } from '../api/init';
import { loadDemonstrations } from './load-demonstrations';
import { demonstrationCount, noInput } from './schema';

/** Those of the first release: enough to look around in, and loaded in seconds. */
const demonstrationCases = entries.cases.filter(({ since }) => since === '2026.11.1');

export const demonstrationRouter = router({
  load: clinicianProcedure
    .input(noInput)
    .output(demonstrationCount)
    .mutation(({ ctx }) => loadDemonstrations(ctx.deps, ctx.clinician, demonstrationCases)),

  remove: clinicianProcedure
    .input(noInput)
    .output(demonstrationCount)
    .mutation(async ({ ctx }) => ({ sessions: await ctx.deps.sessions.removeDemonstrations(ctx.clinician) })),
});
