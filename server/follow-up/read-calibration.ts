import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import { calibrationOf, mayBeShown } from './calibration';
import { type Calibration, clinicRule } from './schema';

/** The latest outcomes that are looked at: each has its whole ranking read. */
export const outcomesRead = { own: 1000, clinic: 3000 } as const;

export interface CalibrationReading {
  readonly own: Calibration;
  /** `null` while it would tell of single clinicians. */
  readonly clinic: Calibration | null;
}

/** How what was stated fits what it turned out to be: the clinician’s own, and their clinic’s without names. */
export const readCalibration = async (deps: Deps, clinician: CurrentClinician): Promise<CalibrationReading> => {
  const own = await deps.followUp.stated(clinician, { whose: 'own', limit: outcomesRead.own });
  const clinic = await deps.followUp.stated(clinician, { whose: 'clinic', limit: outcomesRead.clinic });
  return {
    own: calibrationOf(own),
    clinic: mayBeShown(clinic) ? calibrationOf(clinic, clinicRule.diagnosesOfACondition) : null,
  };
};
