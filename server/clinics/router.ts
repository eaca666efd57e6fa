import { administratorProcedure, provenAdministratorProcedure, router } from '../api/init';
import { orThrow } from '../api/issues';
import { changedBy, invitePerson } from './manage-people';
import {
  changed,
  clinicPeople,
  invitationInput,
  invited,
  inviteInput,
  noInput,
  personInput,
  setRolesInput,
} from './schema';

export const clinicRouter = router({
  people: administratorProcedure
    .input(noInput)
    .output(clinicPeople)
    .query(({ ctx }) => ctx.deps.people.list(ctx.clinician, ctx.deps.clock.now())),

  invite: provenAdministratorProcedure
    .input(inviteInput)
    .output(invited)
    .mutation(async ({ ctx, input }) => orThrow(await invitePerson(ctx, input))),

  revokeInvitation: provenAdministratorProcedure
    .input(invitationInput)
    .output(changed)
    .mutation(async ({ ctx, input: { invitationId, reason } }) =>
      orThrow(
        await changedBy(ctx, reason, (now, note) =>
          ctx.deps.people.revokeInvitation(ctx.clinician, invitationId, now, note),
        ),
      ),
    ),

  disable: provenAdministratorProcedure
    .input(personInput)
    .output(changed)
    .mutation(async ({ ctx, input: { clinicianId, reason } }) =>
      orThrow(
        await changedBy(ctx, reason, (now, note) =>
          ctx.deps.people.setDisabled(ctx.clinician, clinicianId, { disabledAt: now, now }, note),
        ),
      ),
    ),

  enable: provenAdministratorProcedure
    .input(personInput)
    .output(changed)
    .mutation(async ({ ctx, input: { clinicianId, reason } }) =>
      orThrow(
        await changedBy(ctx, reason, (now, note) =>
          ctx.deps.people.setDisabled(ctx.clinician, clinicianId, { disabledAt: null, now }, note),
        ),
      ),
    ),

  setRoles: provenAdministratorProcedure
    .input(setRolesInput)
    .output(changed)
    .mutation(async ({ ctx, input: { clinicianId, roles, reason } }) =>
      orThrow(
        await changedBy(ctx, reason, (_now, note) => ctx.deps.people.setRoles(ctx.clinician, clinicianId, roles, note)),
      ),
    ),

  endSignIns: provenAdministratorProcedure
    .input(personInput)
    .output(changed)
    .mutation(async ({ ctx, input: { clinicianId, reason } }) =>
      orThrow(
        await changedBy(ctx, reason, (now, note) => ctx.deps.people.endSignIns(ctx.clinician, clinicianId, now, note)),
      ),
    ),
});
