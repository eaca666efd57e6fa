import type { ConditionHandout } from '../schema';
import { acuteGastroenteritisHandout } from './acute-gastroenteritis';
import { alcoholRelatedGutInjuryHandout } from './alcohol-related-gut-injury';
import { autoimmuneEnteropathyHandout } from './autoimmune-enteropathy';
import { bileAcidDiarrhoeaHandout } from './bile-acid-diarrhoea';
import { celiacDiseaseHandout } from './celiac-disease';
import { clostridioidesDifficileInfectionHandout } from './clostridioides-difficile-infection';
import { colorectalCancerHandout } from './colorectal-cancer';
import { commonVariableImmunodeficiencyHandout } from './common-variable-immunodeficiency';
import { crohnDiseaseHandout } from './crohn-disease';
import { diverticularDiseaseHandout } from './diverticular-disease';
import { eosinophilicOesophagitisHandout } from './eosinophilic-oesophagitis';
import { exocrinePancreaticInsufficiencyHandout } from './exocrine-pancreatic-insufficiency';
import { giardiasisHandout } from './giardiasis';
import { hivEnteropathyHandout } from './hiv-enteropathy';
import { hyperthyroidismHandout } from './hyperthyroidism';
import { igeFoodAllergyHandout } from './ige-food-allergy';
import { irritableBowelSyndromeHandout } from './irritable-bowel-syndrome';
import { ischaemicColitisHandout } from './ischaemic-colitis';
import { lactoseMalabsorptionHandout } from './lactose-malabsorption';
import { chronicMesentericIschaemiaHandout } from './mesenteric-ischaemia-chronic';
import { microscopicColitisHandout } from './microscopic-colitis';
import { nonCeliacGlutenSensitivityHandout } from './non-celiac-gluten-sensitivity';
import { nonIgeFoodAllergyHandout } from './non-ige-food-allergy';
import { nsaidEnteropathyHandout } from './nsaid-enteropathy';
import { ovarianCancerHandout } from './ovarian-cancer';
import { smallIntestinalBacterialOvergrowthHandout } from './small-intestinal-bacterial-overgrowth';
import { ulcerativeColitisHandout } from './ulcerative-colitis';
import { whippleDiseaseHandout } from './whipple-disease';

/** One sheet for each condition of the list. */
export const conditionHandouts: readonly ConditionHandout[] = [
  acuteGastroenteritisHandout,
  alcoholRelatedGutInjuryHandout,
  autoimmuneEnteropathyHandout,
  bileAcidDiarrhoeaHandout,
  celiacDiseaseHandout,
  clostridioidesDifficileInfectionHandout,
  colorectalCancerHandout,
  commonVariableImmunodeficiencyHandout,
  crohnDiseaseHandout,
  diverticularDiseaseHandout,
  eosinophilicOesophagitisHandout,
  exocrinePancreaticInsufficiencyHandout,
  giardiasisHandout,
  hivEnteropathyHandout,
  hyperthyroidismHandout,
  igeFoodAllergyHandout,
  irritableBowelSyndromeHandout,
  ischaemicColitisHandout,
  lactoseMalabsorptionHandout,
  microscopicColitisHandout,
  nonCeliacGlutenSensitivityHandout,
  nonIgeFoodAllergyHandout,
  chronicMesentericIschaemiaHandout,
  nsaidEnteropathyHandout,
  ovarianCancerHandout,
  smallIntestinalBacterialOvergrowthHandout,
  ulcerativeColitisHandout,
  whippleDiseaseHandout,
];
