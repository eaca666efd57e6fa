import type { FindingEvidenceEntry } from '../../schema';
import { nonIgeFoodAllergyBowel } from './bowel';
import { nonIgeFoodAllergyGeneral } from './general';
import { nonIgeFoodAllergyPainAndGas } from './pain-and-gas';
import { nonIgeFoodAllergyUpperGutAndFood } from './upper-gut-and-food';

export const nonIgeFoodAllergyEvidence: readonly FindingEvidenceEntry[] = [
  ...nonIgeFoodAllergyBowel,
  ...nonIgeFoodAllergyGeneral,
  ...nonIgeFoodAllergyPainAndGas,
  ...nonIgeFoodAllergyUpperGutAndFood,
];
