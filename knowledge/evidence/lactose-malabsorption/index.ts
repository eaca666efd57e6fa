import type { FindingEvidenceEntry } from '../../schema';
import { lactoseMalabsorptionBowel } from './bowel';
import { lactoseMalabsorptionGeneral } from './general';
import { lactoseMalabsorptionHistory } from './history';
import { lactoseMalabsorptionMilk } from './milk';

export const lactoseMalabsorptionEvidence: readonly FindingEvidenceEntry[] = [
  ...lactoseMalabsorptionMilk,
  ...lactoseMalabsorptionBowel,
  ...lactoseMalabsorptionGeneral,
  ...lactoseMalabsorptionHistory,
];
