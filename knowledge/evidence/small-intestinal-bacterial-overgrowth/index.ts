import type { FindingEvidenceEntry } from '../../schema';
import { smallIntestinalBacterialOvergrowthBowel } from './bowel';
import { smallIntestinalBacterialOvergrowthGeneral } from './general';
import { smallIntestinalBacterialOvergrowthHistory } from './history';

export const smallIntestinalBacterialOvergrowthEvidence: readonly FindingEvidenceEntry[] = [
  ...smallIntestinalBacterialOvergrowthBowel,
  ...smallIntestinalBacterialOvergrowthGeneral,
  ...smallIntestinalBacterialOvergrowthHistory,
];
