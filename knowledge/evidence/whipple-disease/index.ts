import type { FindingEvidenceEntry } from '../../schema';
import { whippleDiseaseBeyondTheGut } from './beyond-the-gut';
import { whippleDiseaseBowel } from './bowel';
import { whippleDiseaseGeneral } from './general';
import { whippleDiseasePerson } from './person';

export const whippleDiseaseEvidence: readonly FindingEvidenceEntry[] = [
  ...whippleDiseaseBowel,
  ...whippleDiseaseGeneral,
  ...whippleDiseaseBeyondTheGut,
  ...whippleDiseasePerson,
];
