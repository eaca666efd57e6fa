import type { FindingEvidenceEntry } from '../../schema';
import { ulcerativeColitisBowel } from './bowel';
import { ulcerativeColitisExamination } from './examination';
import { ulcerativeColitisExtraIntestinal } from './extra-intestinal';
import { ulcerativeColitisGeneral } from './general';
import { ulcerativeColitisHistory } from './history';
import { ulcerativeColitisPain } from './pain';

export const ulcerativeColitisEvidence: readonly FindingEvidenceEntry[] = [
  ...ulcerativeColitisBowel,
  ...ulcerativeColitisPain,
  ...ulcerativeColitisGeneral,
  ...ulcerativeColitisExamination,
  ...ulcerativeColitisExtraIntestinal,
  ...ulcerativeColitisHistory,
];
