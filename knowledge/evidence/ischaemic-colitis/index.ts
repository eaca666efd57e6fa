import type { FindingEvidenceEntry } from '../../schema';
import { ischaemicColitisBowel } from './bowel';
import { ischaemicColitisGeneral } from './general';
import { ischaemicColitisPainAndGas } from './pain-and-gas';
import { ischaemicColitisUpperGutAndFood } from './upper-gut-and-food';

export const ischaemicColitisEvidence: readonly FindingEvidenceEntry[] = [
  ...ischaemicColitisBowel,
  ...ischaemicColitisGeneral,
  ...ischaemicColitisPainAndGas,
  ...ischaemicColitisUpperGutAndFood,
];
