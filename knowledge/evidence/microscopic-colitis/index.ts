import type { FindingEvidenceEntry } from '../../schema';
import { microscopicColitisBowel } from './bowel';
import { microscopicColitisGeneral } from './general';
import { microscopicColitisMedicinesAndSmoking } from './medicines-and-smoking';

export const microscopicColitisEvidence: readonly FindingEvidenceEntry[] = [
  ...microscopicColitisBowel,
  ...microscopicColitisGeneral,
  ...microscopicColitisMedicinesAndSmoking,
];
