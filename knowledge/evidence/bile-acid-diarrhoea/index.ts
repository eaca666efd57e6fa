import type { FindingEvidenceEntry } from '../../schema';
import { bileAcidDiarrhoeaBowel } from './bowel';
import { bileAcidDiarrhoeaGeneral } from './general';
import { bileAcidDiarrhoeaHistory } from './history';

export const bileAcidDiarrhoeaEvidence: readonly FindingEvidenceEntry[] = [
  ...bileAcidDiarrhoeaBowel,
  ...bileAcidDiarrhoeaGeneral,
  ...bileAcidDiarrhoeaHistory,
];
