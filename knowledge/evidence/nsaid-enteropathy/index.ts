import type { FindingEvidenceEntry } from '../../schema';
import { nsaidEnteropathyExposure } from './exposure';
import { nsaidEnteropathySymptoms } from './symptoms';

export const nsaidEnteropathyEvidence: readonly FindingEvidenceEntry[] = [
  ...nsaidEnteropathyExposure,
  ...nsaidEnteropathySymptoms,
];
