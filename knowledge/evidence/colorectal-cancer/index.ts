import type { FindingEvidenceEntry } from '../../schema';
import { colorectalCancerBowel } from './bowel';
import { colorectalCancerExamination } from './examination';
import { colorectalCancerGeneral } from './general';
import { colorectalCancerHistory } from './history';

export const colorectalCancerEvidence: readonly FindingEvidenceEntry[] = [
  ...colorectalCancerBowel,
  ...colorectalCancerGeneral,
  ...colorectalCancerExamination,
  ...colorectalCancerHistory,
];
