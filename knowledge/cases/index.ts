import type { CaseEntry } from '../schema';
import { celiacDiseaseChangedHabitAt64Case } from './celiac-disease-changed-habit-at-64';
import { celiacDiseaseWithoutGutSymptomsCase } from './celiac-disease-without-gut-symptoms';
import { colorectalCancerIronDeficiencyAt38Case } from './colorectal-cancer-iron-deficiency-at-38';
import { colorectalCancerPainlessBleedingAt34Case } from './colorectal-cancer-painless-bleeding-at-34';
import { colorectalCancerWeightLossAt32Case } from './colorectal-cancer-weight-loss-at-32';
import { crohnDiseaseAt57Case } from './crohn-disease-at-57';
import { crohnDiseaseBloodyStoolsAt24Case } from './crohn-disease-bloody-stools-at-24';
import { crohnDiseaseMassAt70Case } from './crohn-disease-mass-at-70';
import { foodAllergyAlphaGalGutOnlyCase } from './food-allergy-alpha-gal-gut-only';
import { foodAllergyWheatAndExerciseCase } from './food-allergy-wheat-and-exercise';
import { giardiasisFiveYearsOfDiarrhoeaCase } from './giardiasis-five-years-of-diarrhoea';
import { irritableBowelWithConstipationAt36Case } from './irritable-bowel-with-constipation-at-36';
import { microscopicColitisAfterMealsCase } from './microscopic-colitis-after-meals';
import { microscopicColitisWokenAtFourCase } from './microscopic-colitis-woken-at-four';
import { nsaidEnteropathyAnaemiaAndPainCase } from './nsaid-enteropathy-anaemia-and-pain';
import { nsaidEnteropathyRetainedCapsuleCase } from './nsaid-enteropathy-retained-capsule';
import { ulcerativeColitisHighCalprotectinCase } from './ulcerative-colitis-high-calprotectin';
import { ulcerativeColitisWhereItIsRareCase } from './ulcerative-colitis-where-it-is-rare';

/**
 * Published patients, coded from what the report tells of the first contact. The test that made the diagnosis is left
 * out of each, so that a case asks what the engine would have said before it.
 */
export const cases: readonly CaseEntry[] = [
  giardiasisFiveYearsOfDiarrhoeaCase,
  microscopicColitisWokenAtFourCase,
  microscopicColitisAfterMealsCase,
  nsaidEnteropathyAnaemiaAndPainCase,
  nsaidEnteropathyRetainedCapsuleCase,
  colorectalCancerPainlessBleedingAt34Case,
  colorectalCancerIronDeficiencyAt38Case,
  colorectalCancerWeightLossAt32Case,
  ulcerativeColitisHighCalprotectinCase,
  ulcerativeColitisWhereItIsRareCase,
  crohnDiseaseAt57Case,
  crohnDiseaseMassAt70Case,
  crohnDiseaseBloodyStoolsAt24Case,
  foodAllergyAlphaGalGutOnlyCase,
  foodAllergyWheatAndExerciseCase,
  irritableBowelWithConstipationAt36Case,
  celiacDiseaseWithoutGutSymptomsCase,
  celiacDiseaseChangedHabitAt64Case,
];
