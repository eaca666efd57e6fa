import type { FindingEvidenceEntry } from '../../schema';
import { diverticularDiseaseBowel } from './bowel';
import { diverticularDiseaseGeneral } from './general';
import { diverticularDiseasePainAndGas } from './pain-and-gas';
import { diverticularDiseaseUpperGutAndFood } from './upper-gut-and-food';

export const diverticularDiseaseEvidence: readonly FindingEvidenceEntry[] = [
  ...diverticularDiseaseBowel,
  ...diverticularDiseaseGeneral,
  ...diverticularDiseasePainAndGas,
  ...diverticularDiseaseUpperGutAndFood,
];
