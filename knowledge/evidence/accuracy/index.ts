import type { AccuracyEntry } from '../../schema';
import { allergyAndCeliacAccuracy } from './allergy-and-celiac';
import { blockedBowelAccuracy } from './blocked-bowel';
import { celiacDiseaseAccuracy } from './celiac-disease';
import { colorectalCancerAccuracy } from './colorectal-cancer';
import { diverticularDiseaseAccuracy } from './diverticular-disease';
import { giardiasisAccuracy } from './giardiasis';
import { gutArteryAccuracy } from './gut-arteries';
import { gutFunctionAccuracy } from './gut-function';
import { igeFoodAllergyAccuracy } from './ige-food-allergy';
import { infectionImmuneAccuracy } from './infection-immune';
import { inflammatoryBowelDiseaseAccuracy } from './inflammatory-bowel-disease';
import { irritableBowelSyndromeAccuracy } from './irritable-bowel-syndrome';
import { lastingInflammationAccuracy } from './lasting-inflammation';
import { malabsorptionAccuracy } from './malabsorption';
import { microscopicColitisAccuracy } from './microscopic-colitis';
import { nsaidEnteropathyAccuracy } from './nsaid-enteropathy';
import { otherMimicsAccuracy } from './other-mimics';
import { permeabilityAccuracy } from './permeability';

/** How results speak for and against the conditions. */
export const accuracyEvidence: readonly AccuracyEntry[] = [
  ...celiacDiseaseAccuracy,
  ...inflammatoryBowelDiseaseAccuracy,
  ...irritableBowelSyndromeAccuracy,
  ...igeFoodAllergyAccuracy,
  ...giardiasisAccuracy,
  ...nsaidEnteropathyAccuracy,
  ...colorectalCancerAccuracy,
  ...microscopicColitisAccuracy,
  ...malabsorptionAccuracy,
  ...infectionImmuneAccuracy,
  ...otherMimicsAccuracy,
  ...blockedBowelAccuracy,
  ...gutFunctionAccuracy,
  ...gutArteryAccuracy,
  ...lastingInflammationAccuracy,
  ...allergyAndCeliacAccuracy,
  ...permeabilityAccuracy,
  ...diverticularDiseaseAccuracy,
];
