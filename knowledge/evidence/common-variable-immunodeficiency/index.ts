import type { FindingEvidenceEntry } from '../../schema';
import { commonVariableImmunodeficiencyBowel } from './bowel';
import { commonVariableImmunodeficiencyGeneral } from './general';
import { commonVariableImmunodeficiencyInfections } from './infections';

export const commonVariableImmunodeficiencyEvidence: readonly FindingEvidenceEntry[] = [
  ...commonVariableImmunodeficiencyInfections,
  ...commonVariableImmunodeficiencyBowel,
  ...commonVariableImmunodeficiencyGeneral,
];
