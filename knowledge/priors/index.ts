import type { PriorEntry } from '../schema';
import { acuteGastroenteritisPriors } from './acute-gastroenteritis';
import { alcoholRelatedGutInjuryPriors } from './alcohol-related-gut-injury';
import { autoimmuneEnteropathyPriors } from './autoimmune-enteropathy';
import { bileAcidDiarrhoeaPriors } from './bile-acid-diarrhoea';
import { celiacDiseasePriors } from './celiac-disease';
import { clostridioidesDifficileInfectionPriors } from './clostridioides-difficile-infection';
import { colorectalCancerPriors } from './colorectal-cancer';
import { commonVariableImmunodeficiencyPriors } from './common-variable-immunodeficiency';
import { crohnDiseasePriors } from './crohn-disease';
import { diverticularDiseasePriors } from './diverticular-disease';
import { eosinophilicOesophagitisPriors } from './eosinophilic-oesophagitis';
import { exocrinePancreaticInsufficiencyPriors } from './exocrine-pancreatic-insufficiency';
import { giardiasisPriors } from './giardiasis';
import { hivEnteropathyPriors } from './hiv-enteropathy';
import { hyperthyroidismPriors } from './hyperthyroidism';
import { igeFoodAllergyPriors } from './ige-food-allergy';
import { irritableBowelSyndromePriors } from './irritable-bowel-syndrome';
import { ischaemicColitisPriors } from './ischaemic-colitis';
import { lactoseMalabsorptionPriors } from './lactose-malabsorption';
import { chronicMesentericIschaemiaPriors } from './mesenteric-ischaemia-chronic';
import { microscopicColitisPriors } from './microscopic-colitis';
import { nonCeliacGlutenSensitivityPriors } from './non-celiac-gluten-sensitivity';
import { nonIgeFoodAllergyPriors } from './non-ige-food-allergy';
import { nsaidEnteropathyPriors } from './nsaid-enteropathy';
import { ovarianCancerPriors } from './ovarian-cancer';
import { smallIntestinalBacterialOvergrowthPriors } from './small-intestinal-bacterial-overgrowth';
import { ulcerativeColitisPriors } from './ulcerative-colitis';
import { whippleDiseasePriors } from './whipple-disease';

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
  ...bileAcidDiarrhoeaPriors,
  ...smallIntestinalBacterialOvergrowthPriors,
  ...lactoseMalabsorptionPriors,
  ...exocrinePancreaticInsufficiencyPriors,
  ...nonCeliacGlutenSensitivityPriors,
  ...clostridioidesDifficileInfectionPriors,
  ...acuteGastroenteritisPriors,
  ...hivEnteropathyPriors,
  ...whippleDiseasePriors,
  ...commonVariableImmunodeficiencyPriors,
  ...autoimmuneEnteropathyPriors,
  ...ovarianCancerPriors,
  ...ischaemicColitisPriors,
  ...diverticularDiseasePriors,
  ...hyperthyroidismPriors,
  ...alcoholRelatedGutInjuryPriors,
  ...eosinophilicOesophagitisPriors,
  ...nonIgeFoodAllergyPriors,
  ...chronicMesentericIschaemiaPriors,
];
