import type { ClinicId, ClinicianId, SignInId } from '../ids';

/** Who is asking: a clinician with a sign-in that is good at this moment. */
export interface CurrentClinician {
  readonly id: ClinicianId;
  readonly clinicId: ClinicId;
  readonly signInId: SignInId;
  readonly name: string;
  readonly email: string;
}
