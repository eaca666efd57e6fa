import type { FindingEvidenceEntry } from '../../schema';
import { clostridioidesDifficileInfectionBowel } from './bowel';
import { clostridioidesDifficileInfectionExposures } from './exposures';
import { clostridioidesDifficileInfectionGeneral } from './general';
import { clostridioidesDifficileInfectionPainAndUpperGut } from './pain-and-upper-gut';

export const clostridioidesDifficileInfectionEvidence: readonly FindingEvidenceEntry[] = [
  ...clostridioidesDifficileInfectionBowel,
  ...clostridioidesDifficileInfectionPainAndUpperGut,
  ...clostridioidesDifficileInfectionGeneral,
  ...clostridioidesDifficileInfectionExposures,
];
