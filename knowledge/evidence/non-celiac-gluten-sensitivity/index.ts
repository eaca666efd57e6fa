import type { FindingEvidenceEntry } from '../../schema';
import { nonCeliacGlutenSensitivityBowel } from './bowel';
import { nonCeliacGlutenSensitivityFood } from './food';
import { nonCeliacGlutenSensitivityGeneral } from './general';
import { nonCeliacGlutenSensitivityPerson } from './person';

export const nonCeliacGlutenSensitivityEvidence: readonly FindingEvidenceEntry[] = [
  ...nonCeliacGlutenSensitivityFood,
  ...nonCeliacGlutenSensitivityBowel,
  ...nonCeliacGlutenSensitivityGeneral,
  ...nonCeliacGlutenSensitivityPerson,
];
