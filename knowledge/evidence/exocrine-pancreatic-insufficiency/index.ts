import type { FindingEvidenceEntry } from '../../schema';
import { exocrinePancreaticInsufficiencyBowel } from './bowel';
import { exocrinePancreaticInsufficiencyGeneral } from './general';
import { exocrinePancreaticInsufficiencyHistory } from './history';

export const exocrinePancreaticInsufficiencyEvidence: readonly FindingEvidenceEntry[] = [
  ...exocrinePancreaticInsufficiencyBowel,
  ...exocrinePancreaticInsufficiencyGeneral,
  ...exocrinePancreaticInsufficiencyHistory,
];
