import { ok, type Result } from '@/engine';
import { newLinkToken } from '../accounts/link-token';
import type { Change } from '../audit/schema';
import type { CurrentClinician } from '../auth/clinician';
import { type Instant, instantOf } from '../clock';
import type { Deps } from '../deps';
import type { ClinicIssue } from './issue';
import { type ClinicPeople, INVITATION_DAYS, type InviteInput } from './schema';

const DAY_MS = 86_400_000;

/** The administrator who asks, and where what they change is noted for the audit. */
interface Changing {
  readonly deps: Deps;
  readonly clinician: CurrentClinician;
  readonly noteChange: (change: Change) => void;
}

/** Invites somebody. No mail is sent: the token is told once, to be handed over as the administrator sees fit. */
export const invitePerson = async (
  { deps, clinician, noteChange }: Changing,
  { email, roles, reason }: InviteInput,
): Promise<Result<{ token: string; expiresAt: Instant; clinic: ClinicPeople }, ClinicIssue>> => {
  const now = deps.clock.now();
  const expiresAt = instantOf(new Date(Date.parse(now) + INVITATION_DAYS * DAY_MS));
  const { token, hash } = newLinkToken();
  const made = await deps.people.invite(clinician, { email, roles, hash }, { now, expiresAt });
  if (!made.ok) return made;
  noteChange({ ...made.value, reason: reason || null });
  return ok({ token, expiresAt, clinic: await deps.people.list(clinician, now) });
};

/** The people as they are after a change, or why there was none. */
export const changedBy = async (
  { deps, clinician, noteChange }: Changing,
  reason: string | undefined,
  change: (now: Instant) => Promise<Result<Change, ClinicIssue>>,
): Promise<Result<{ clinic: ClinicPeople }, ClinicIssue>> => {
  const now = deps.clock.now();
  const done = await change(now);
  if (!done.ok) return done;
  noteChange({ ...done.value, reason: reason || null });
  return ok({ clinic: await deps.people.list(clinician, now) });
};
