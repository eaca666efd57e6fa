import type { FindingEvidenceEntry } from '../../schema';
import { giardiasisBowel } from './bowel';
import { giardiasisExposures } from './exposures';
import { giardiasisGeneral } from './general';
import { giardiasisPerson } from './person';

export const giardiasisEvidence: readonly FindingEvidenceEntry[] = [
  ...giardiasisBowel,
  ...giardiasisGeneral,
  ...giardiasisExposures,
  ...giardiasisPerson,
];
