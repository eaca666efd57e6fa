import { ok, type Result } from '@/engine';
import { newLinkToken } from '../accounts/link-token';
import type { CurrentClinician } from '../auth/clinician';
import { type Instant, instantOf } from '../clock';
import type { Deps } from '../deps';
import type { ClinicIssue } from './issue';
import { type ClinicPeople, INVITATION_DAYS, type InviteInput } from './schema';

const DAY_MS = 86_400_000;

/** Invites somebody. No mail is sent: the token is told once, to be handed over as the administrator sees fit. */
export const invitePerson = async (
  deps: Deps,
  clinician: CurrentClinician,
  { email, roles }: InviteInput,
): Promise<Result<{ token: string; expiresAt: Instant; clinic: ClinicPeople }, ClinicIssue>> => {
  const now = deps.clock.now();
  const expiresAt = instantOf(new Date(Date.parse(now) + INVITATION_DAYS * DAY_MS));
  const { token, hash } = newLinkToken();
  const made = await deps.people.invite(clinician, { email, roles, hash }, { now, expiresAt });
  return made.ok ? ok({ token, expiresAt, clinic: await deps.people.list(clinician, now) }) : made;
};

/** The people as they are after a change, or why there was none. */
export const changedBy = async (
  deps: Deps,
  clinician: CurrentClinician,
  change: (now: Instant) => Promise<Result<null, ClinicIssue>>,
): Promise<Result<{ clinic: ClinicPeople }, ClinicIssue>> => {
  const now = deps.clock.now();
  const done = await change(now);
  return done.ok ? ok({ clinic: await deps.people.list(clinician, now) }) : done;
};
