import type { FindingEvidenceEntry } from '../../schema';
import { hivEnteropathyBowel } from './bowel';
import { hivEnteropathyCourse } from './course';
import { hivEnteropathyGeneral } from './general';
import { hivEnteropathyPerson } from './person';

export const hivEnteropathyEvidence: readonly FindingEvidenceEntry[] = [
  ...hivEnteropathyPerson,
  ...hivEnteropathyBowel,
  ...hivEnteropathyGeneral,
  ...hivEnteropathyCourse,
];
