import type { FindingEvidenceEntry } from '../schema';
import { acuteGastroenteritisEvidence } from './acute-gastroenteritis';
import { alcoholRelatedGutInjuryEvidence } from './alcohol-related-gut-injury';
import { autoimmuneEnteropathyEvidence } from './autoimmune-enteropathy';
import { bileAcidDiarrhoeaEvidence } from './bile-acid-diarrhoea';
import { celiacDiseaseEvidence } from './celiac-disease';
import { clostridioidesDifficileInfectionEvidence } from './clostridioides-difficile-infection';
import { colorectalCancerEvidence } from './colorectal-cancer';
import { commonVariableImmunodeficiencyEvidence } from './common-variable-immunodeficiency';
import { crohnDiseaseEvidence } from './crohn-disease';
import { diverticularDiseaseEvidence } from './diverticular-disease';
import { eosinophilicOesophagitisEvidence } from './eosinophilic-oesophagitis';
import { exocrinePancreaticInsufficiencyEvidence } from './exocrine-pancreatic-insufficiency';
import { giardiasisEvidence } from './giardiasis';
import { hivEnteropathyEvidence } from './hiv-enteropathy';
import { hyperthyroidismEvidence } from './hyperthyroidism';
import { igeFoodAllergyEvidence } from './ige-food-allergy';
import { irritableBowelSyndromeEvidence } from './irritable-bowel-syndrome';
import { ischaemicColitisEvidence } from './ischaemic-colitis';
import { lactoseMalabsorptionEvidence } from './lactose-malabsorption';
import { microscopicColitisEvidence } from './microscopic-colitis';
import { nonCeliacGlutenSensitivityEvidence } from './non-celiac-gluten-sensitivity';
import { nonIgeFoodAllergyEvidence } from './non-ige-food-allergy';
import { nsaidEnteropathyEvidence } from './nsaid-enteropathy';
import { ovarianCancerEvidence } from './ovarian-cancer';
import { smallIntestinalBacterialOvergrowthEvidence } from './small-intestinal-bacterial-overgrowth';
import { ulcerativeColitisEvidence } from './ulcerative-colitis';
import { whippleDiseaseEvidence } from './whipple-disease';

/** How answers speak for and against the conditions. */
export const findingEvidence: readonly FindingEvidenceEntry[] = [
  ...crohnDiseaseEvidence,
  ...ulcerativeColitisEvidence,
  ...microscopicColitisEvidence,
  ...colorectalCancerEvidence,
  ...celiacDiseaseEvidence,
  ...irritableBowelSyndromeEvidence,
  ...igeFoodAllergyEvidence,
  ...giardiasisEvidence,
  ...nsaidEnteropathyEvidence,
  ...bileAcidDiarrhoeaEvidence,
  ...smallIntestinalBacterialOvergrowthEvidence,
  ...lactoseMalabsorptionEvidence,
  ...exocrinePancreaticInsufficiencyEvidence,
  ...nonCeliacGlutenSensitivityEvidence,
  ...clostridioidesDifficileInfectionEvidence,
  ...acuteGastroenteritisEvidence,
  ...hivEnteropathyEvidence,
  ...whippleDiseaseEvidence,
  ...commonVariableImmunodeficiencyEvidence,
  ...autoimmuneEnteropathyEvidence,
  ...ovarianCancerEvidence,
  ...ischaemicColitisEvidence,
  ...diverticularDiseaseEvidence,
  ...hyperthyroidismEvidence,
  ...alcoholRelatedGutInjuryEvidence,
  ...eosinophilicOesophagitisEvidence,
  ...nonIgeFoodAllergyEvidence,
];
