import type { FindingEvidenceEntry } from '../../schema';
import { eosinophilicOesophagitisBowel } from './bowel';
import { eosinophilicOesophagitisGeneral } from './general';
import { eosinophilicOesophagitisPainAndGas } from './pain-and-gas';
import { eosinophilicOesophagitisUpperGutAndFood } from './upper-gut-and-food';

export const eosinophilicOesophagitisEvidence: readonly FindingEvidenceEntry[] = [
  ...eosinophilicOesophagitisBowel,
  ...eosinophilicOesophagitisGeneral,
  ...eosinophilicOesophagitisPainAndGas,
  ...eosinophilicOesophagitisUpperGutAndFood,
];
