import type { FindingEvidenceEntry } from '../../schema';
import { autoimmuneEnteropathyBowel } from './bowel';
import { autoimmuneEnteropathyGeneral } from './general';
import { autoimmuneEnteropathyImmune } from './immune';

export const autoimmuneEnteropathyEvidence: readonly FindingEvidenceEntry[] = [
  ...autoimmuneEnteropathyBowel,
  ...autoimmuneEnteropathyGeneral,
  ...autoimmuneEnteropathyImmune,
];
