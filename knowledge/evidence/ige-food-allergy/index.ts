import type { FindingEvidenceEntry } from '../../schema';
import { igeFoodAllergyGut } from './gut';
import { igeFoodAllergyPerson } from './person';
import { igeFoodAllergyReaction } from './reaction';
import { igeFoodAllergySigns } from './signs';

export const igeFoodAllergyEvidence: readonly FindingEvidenceEntry[] = [
  ...igeFoodAllergyReaction,
  ...igeFoodAllergySigns,
  ...igeFoodAllergyGut,
  ...igeFoodAllergyPerson,
];
