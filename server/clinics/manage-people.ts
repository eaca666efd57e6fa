import { ok, type Result } from '@/engine';
import type { Change } from '../audit/schema';
import type { NoteIn } from '../audit/with-entry';
import type { CurrentClinician } from '../auth/clinician';
import { newSecretToken } from '../auth/secret-token';
import { type Instant, instantOf } from '../clock';
import type { Deps } from '../deps';
import type { ClinicIssue } from './issue';
import { type ClinicPeople, INVITATION_DAYS, type InviteInput } from './schema';

const DAY_MS = 86_400_000;

/** The administrator who asks, and how what they change is noted for the audit, with it. */
interface Changing {
  readonly deps: Deps;
  readonly clinician: CurrentClinician;
  readonly noteChange: NoteIn;
}

/** Invites somebody. No mail is sent: the token is told once, to be handed over as the administrator sees fit. */
export const invitePerson = async (
  { deps, clinician, noteChange }: Changing,
  { email, roles, reason }: InviteInput,
): Promise<Result<{ token: string; expiresAt: Instant; clinic: ClinicPeople }, ClinicIssue>> => {
  const now = deps.clock.now();
  const expiresAt = instantOf(new Date(Date.parse(now) + INVITATION_DAYS * DAY_MS));
  const { token, hash } = newSecretToken();
  const note = because(noteChange, reason);
  const made = await deps.people.invite(clinician, { email, roles, hash }, { now, expiresAt }, note);
  if (!made.ok) return made;
  return ok({ token, expiresAt, clinic: await deps.people.list(clinician, now) });
};

/** The people as they are after a change, or why there was none. */
export const changedBy = async (
  { deps, clinician, noteChange }: Changing,
  reason: string | undefined,
  change: (now: Instant, note: NoteIn) => Promise<Result<Change, ClinicIssue>>,
): Promise<Result<{ clinic: ClinicPeople }, ClinicIssue>> => {
  const now = deps.clock.now();
  const done = await change(now, because(noteChange, reason));
  if (!done.ok) return done;
  return ok({ clinic: await deps.people.list(clinician, now) });
};

const because =
  (note: NoteIn, reason: string | undefined): NoteIn =>
  (tx, change) =>
    note(tx, { ...change, reason: reason || null });
