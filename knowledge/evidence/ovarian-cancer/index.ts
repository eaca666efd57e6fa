import type { FindingEvidenceEntry } from '../../schema';
import { ovarianCancerBowel } from './bowel';
import { ovarianCancerGeneral } from './general';
import { ovarianCancerPainAndGas } from './pain-and-gas';
import { ovarianCancerUpperGutAndFood } from './upper-gut-and-food';

export const ovarianCancerEvidence: readonly FindingEvidenceEntry[] = [
  ...ovarianCancerBowel,
  ...ovarianCancerGeneral,
  ...ovarianCancerPainAndGas,
  ...ovarianCancerUpperGutAndFood,
];
