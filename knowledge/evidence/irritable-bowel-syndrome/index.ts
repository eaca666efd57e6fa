import type { FindingEvidenceEntry } from '../../schema';
import { irritableBowelSyndromeAgainst } from './against';
import { irritableBowelSyndromeBowel } from './bowel';
import { irritableBowelSyndromeCourse } from './course';
import { irritableBowelSyndromePain } from './pain';
import { irritableBowelSyndromePerson } from './person';
import { irritableBowelSyndromeTriggers } from './triggers';

export const irritableBowelSyndromeEvidence: readonly FindingEvidenceEntry[] = [
  ...irritableBowelSyndromePain,
  ...irritableBowelSyndromeBowel,
  ...irritableBowelSyndromeAgainst,
  ...irritableBowelSyndromeCourse,
  ...irritableBowelSyndromeTriggers,
  ...irritableBowelSyndromePerson,
];
