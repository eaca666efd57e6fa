import type { FindingEvidenceEntry } from '../../schema';
import { hyperthyroidismBowel } from './bowel';
import { hyperthyroidismGeneral } from './general';
import { hyperthyroidismPainAndGas } from './pain-and-gas';
import { hyperthyroidismUpperGutAndFood } from './upper-gut-and-food';

export const hyperthyroidismEvidence: readonly FindingEvidenceEntry[] = [
  ...hyperthyroidismBowel,
  ...hyperthyroidismGeneral,
  ...hyperthyroidismPainAndGas,
  ...hyperthyroidismUpperGutAndFood,
];
