import type { FindingEvidenceEntry } from '../../schema';
import { crohnDiseaseBowel } from './bowel';
import { crohnDiseaseExamination } from './examination';
import { crohnDiseaseExtraIntestinal } from './extra-intestinal';
import { crohnDiseaseGeneral } from './general';
import { crohnDiseaseHistory } from './history';
import { crohnDiseasePainAndUpperGut } from './pain-and-upper-gut';

export const crohnDiseaseEvidence: readonly FindingEvidenceEntry[] = [
  ...crohnDiseaseBowel,
  ...crohnDiseasePainAndUpperGut,
  ...crohnDiseaseGeneral,
  ...crohnDiseaseExamination,
  ...crohnDiseaseExtraIntestinal,
  ...crohnDiseaseHistory,
];
