import type { ClinicId, ClinicianId, SignInId } from '../ids';
import type { Role } from '../tenancy/roles';

/** Who is asking: somebody with a sign-in that is good at this moment. What they may do is in their roles. */
export interface CurrentClinician {
  readonly id: ClinicianId;
  readonly clinicId: ClinicId;
  readonly signInId: SignInId;
  readonly roles: readonly Role[];
  readonly name: string;
  readonly email: string;
}
