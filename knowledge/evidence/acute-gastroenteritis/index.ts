import type { FindingEvidenceEntry } from '../../schema';
import { acuteGastroenteritisBowel } from './bowel';
import { acuteGastroenteritisCourse } from './course';
import { acuteGastroenteritisExposures } from './exposures';
import { acuteGastroenteritisGeneral } from './general';
import { acuteGastroenteritisPainAndUpperGut } from './pain-and-upper-gut';

export const acuteGastroenteritisEvidence: readonly FindingEvidenceEntry[] = [
  ...acuteGastroenteritisBowel,
  ...acuteGastroenteritisPainAndUpperGut,
  ...acuteGastroenteritisGeneral,
  ...acuteGastroenteritisCourse,
  ...acuteGastroenteritisExposures,
];
