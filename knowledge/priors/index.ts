import type { PriorEntry } from '../schema';
import { celiacDiseasePriors } from './celiac-disease';
import { colorectalCancerPriors } from './colorectal-cancer';
import { crohnDiseasePriors } from './crohn-disease';
import { giardiasisPriors } from './giardiasis';
import { igeFoodAllergyPriors } from './ige-food-allergy';
import { irritableBowelSyndromePriors } from './irritable-bowel-syndrome';
import { microscopicColitisPriors } from './microscopic-colitis';
import { nsaidEnteropathyPriors } from './nsaid-enteropathy';
import { ulcerativeColitisPriors } from './ulcerative-colitis';

/** Pre-test probabilities: every condition in every setting, acute and chronic, from 16 years on. */
export const priors: readonly PriorEntry[] = [
  ...crohnDiseasePriors,
  ...ulcerativeColitisPriors,
  ...celiacDiseasePriors,
  ...irritableBowelSyndromePriors,
  ...igeFoodAllergyPriors,
  ...giardiasisPriors,
  ...nsaidEnteropathyPriors,
  ...colorectalCancerPriors,
  ...microscopicColitisPriors,
];
