import type { ConditionEntry } from '../schema';
import { acuteGastroenteritis } from './acute-gastroenteritis';
import { alcoholRelatedGutInjury } from './alcohol-related-gut-injury';
import { autoimmuneEnteropathy } from './autoimmune-enteropathy';
import { bileAcidDiarrhoea } from './bile-acid-diarrhoea';
import { celiacDisease } from './celiac-disease';
import { clostridioidesDifficileInfection } from './clostridioides-difficile-infection';
import { colorectalCancer } from './colorectal-cancer';
import { commonVariableImmunodeficiency } from './common-variable-immunodeficiency';
import { crohnDisease } from './crohn-disease';
import { diverticularDisease } from './diverticular-disease';
import { eosinophilicOesophagitis } from './eosinophilic-oesophagitis';
import { exocrinePancreaticInsufficiency } from './exocrine-pancreatic-insufficiency';
import { giardiasis } from './giardiasis';
import { hivEnteropathy } from './hiv-enteropathy';
import { hyperthyroidism } from './hyperthyroidism';
import { igeFoodAllergy } from './ige-food-allergy';
import { irritableBowelSyndrome } from './irritable-bowel-syndrome';
import { ischaemicColitis } from './ischaemic-colitis';
import { lactoseMalabsorption } from './lactose-malabsorption';
import { chronicMesentericIschaemia } from './mesenteric-ischaemia-chronic';
import { microscopicColitis } from './microscopic-colitis';
import { nonCeliacGlutenSensitivity } from './non-celiac-gluten-sensitivity';
import { nonIgeFoodAllergy } from './non-ige-food-allergy';
import { nsaidEnteropathy } from './nsaid-enteropathy';
import { ovarianCancer } from './ovarian-cancer';
import { smallIntestinalBacterialOvergrowth } from './small-intestinal-bacterial-overgrowth';
import { ulcerativeColitis } from './ulcerative-colitis';
import { whippleDisease } from './whipple-disease';

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
  bileAcidDiarrhoea,
  smallIntestinalBacterialOvergrowth,
  lactoseMalabsorption,
  exocrinePancreaticInsufficiency,
  nonCeliacGlutenSensitivity,
  clostridioidesDifficileInfection,
  acuteGastroenteritis,
  hivEnteropathy,
  whippleDisease,
  commonVariableImmunodeficiency,
  autoimmuneEnteropathy,
  ovarianCancer,
  ischaemicColitis,
  diverticularDisease,
  hyperthyroidism,
  alcoholRelatedGutInjury,
  eosinophilicOesophagitis,
  nonIgeFoodAllergy,
  chronicMesentericIschaemia,
];
