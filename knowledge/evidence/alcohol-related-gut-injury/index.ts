import type { FindingEvidenceEntry } from '../../schema';
import { alcoholRelatedGutInjuryBowel } from './bowel';
import { alcoholRelatedGutInjuryGeneral } from './general';
import { alcoholRelatedGutInjuryPainAndGas } from './pain-and-gas';
import { alcoholRelatedGutInjuryUpperGutAndFood } from './upper-gut-and-food';

export const alcoholRelatedGutInjuryEvidence: readonly FindingEvidenceEntry[] = [
  ...alcoholRelatedGutInjuryBowel,
  ...alcoholRelatedGutInjuryGeneral,
  ...alcoholRelatedGutInjuryPainAndGas,
  ...alcoholRelatedGutInjuryUpperGutAndFood,
];
