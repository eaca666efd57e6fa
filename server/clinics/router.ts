import { administratorProcedure, router } from '../api/init';
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

  invite: administratorProcedure
    .input(inviteInput)
    .output(invited)
    .mutation(async ({ ctx, input }) => orThrow(await invitePerson(ctx.deps, ctx.clinician, input))),

  revokeInvitation: administratorProcedure
    .input(invitationInput)
    .output(changed)
    .mutation(async ({ ctx: { deps, clinician }, input }) =>
      orThrow(
        await changedBy(deps, clinician, (now) => deps.people.revokeInvitation(clinician, input.invitationId, now)),
      ),
    ),

  disable: administratorProcedure
    .input(personInput)
    .output(changed)
    .mutation(async ({ ctx: { deps, clinician }, input }) =>
      orThrow(
        await changedBy(deps, clinician, (now) => deps.people.setDisabled(clinician, input.clinicianId, now, now)),
      ),
    ),

  enable: administratorProcedure
    .input(personInput)
    .output(changed)
    .mutation(async ({ ctx: { deps, clinician }, input }) =>
      orThrow(
        await changedBy(deps, clinician, (now) => deps.people.setDisabled(clinician, input.clinicianId, null, now)),
      ),
    ),

  setRoles: administratorProcedure
    .input(setRolesInput)
    .output(changed)
    .mutation(async ({ ctx: { deps, clinician }, input }) =>
      orThrow(await changedBy(deps, clinician, () => deps.people.setRoles(clinician, input.clinicianId, input.roles))),
    ),

  endSignIns: administratorProcedure
    .input(personInput)
    .output(changed)
    .mutation(async ({ ctx: { deps, clinician }, input }) =>
      orThrow(await changedBy(deps, clinician, (now) => deps.people.endSignIns(clinician, input.clinicianId, now))),
    ),
});
