import { clinicianProcedure, router } from '../api/init';
import { orThrow } from '../api/issues';
import { listSessions } from './list/list-sessions';
import { countSessionsInput, countSessionsOutput, listSessionsInput, listSessionsOutput } from './list/schema';
import { openSession } from './open-session';
import { recordEntry } from './record-entry';
import { recordOutcome } from './record-outcome';
import { startFollowUp } from './start-follow-up';
import { startSession } from './start-session';
import {
  openSessionInput,
  recordInput,
  recordOutcomeInput,
  recordOutcomeOutput,
  recordOutput,
  sessionView,
  startFollowUpInput,
  startSessionInput,
  startSessionOutput,
} from './wire/schema';

export const sessionsRouter = router({
  start: clinicianProcedure
    .input(startSessionInput)
    .output(startSessionOutput)
    .mutation(({ ctx, input }) => startSession(ctx.deps, ctx.clinician, input)),

  startFollowUp: clinicianProcedure
    .input(startFollowUpInput)
    .output(startSessionOutput)
    .mutation(async ({ ctx, input }) => orThrow(await startFollowUp(ctx.deps, ctx.clinician, input))),

  record: clinicianProcedure
    .input(recordInput)
    .output(recordOutput)
    .mutation(async ({ ctx, input }) => orThrow(await recordEntry(ctx.deps, ctx.clinician, input))),

  recordOutcome: clinicianProcedure
    .input(recordOutcomeInput)
    .output(recordOutcomeOutput)
    .mutation(async ({ ctx, input }) => orThrow(await recordOutcome(ctx.deps, ctx.clinician, input))),

  open: clinicianProcedure
    .input(openSessionInput)
    .output(sessionView)
    .query(async ({ ctx, input }) => orThrow(await openSession(ctx.deps, ctx.clinician, input.sessionId))),

  list: clinicianProcedure
    .input(listSessionsInput)
    .output(listSessionsOutput)
    .query(({ ctx, input }) => listSessions(ctx.deps, ctx.clinician, input)),

  count: clinicianProcedure
    .input(countSessionsInput)
    .output(countSessionsOutput)
    .query(({ ctx, input }) => ctx.deps.list.count(ctx.clinician, input.filter)),
});
