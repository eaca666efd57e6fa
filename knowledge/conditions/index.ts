import type { ConditionEntry } from '../schema';
import { celiacDisease } from './celiac-disease';
import { colorectalCancer } from './colorectal-cancer';
import { crohnDisease } from './crohn-disease';
import { giardiasis } from './giardiasis';
import { igeFoodAllergy } from './ige-food-allergy';
import { irritableBowelSyndrome } from './irritable-bowel-syndrome';
import { microscopicColitis } from './microscopic-colitis';
import { nsaidEnteropathy } from './nsaid-enteropathy';
import { ulcerativeColitis } from './ulcerative-colitis';

/** Every condition of the list. “Leaky gut syndrome” is not one: raised permeability is a finding with a cause. */
export const conditions: readonly ConditionEntry[] = [
  crohnDisease,
  ulcerativeColitis,
  celiacDisease,
  irritableBowelSyndrome,
  igeFoodAllergy,
  giardiasis,
  nsaidEnteropathy,
  colorectalCancer,
  microscopicColitis,
];
