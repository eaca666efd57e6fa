import type { FindingEvidenceEntry } from '../../schema';
import { celiacDiseaseAssociated } from './associated';
import { celiacDiseaseBowel } from './bowel';
import { celiacDiseaseFood } from './food';
import { celiacDiseaseGeneral } from './general';
import { celiacDiseaseGrowth } from './growth';
import { celiacDiseaseHistory } from './history';

export const celiacDiseaseEvidence: readonly FindingEvidenceEntry[] = [
  ...celiacDiseaseBowel,
  ...celiacDiseaseGeneral,
  ...celiacDiseaseFood,
  ...celiacDiseaseAssociated,
  ...celiacDiseaseGrowth,
  ...celiacDiseaseHistory,
];
