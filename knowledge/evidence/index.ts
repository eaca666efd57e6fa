import type { FindingEvidenceEntry } from '../schema';
import { acuteGastroenteritisEvidence } from './acute-gastroenteritis';
import { acuteGastroenteritisCardinal } from './acute-gastroenteritis/cardinal';
import { acuteSignsEvidence } from './acute-signs';
import { alcoholRelatedGutInjuryEvidence } from './alcohol-related-gut-injury';
import { alcoholRelatedGutInjuryCardinal } from './alcohol-related-gut-injury/cardinal';
import { autoimmuneEnteropathyEvidence } from './autoimmune-enteropathy';
import { autoimmuneEnteropathyCardinal } from './autoimmune-enteropathy/cardinal';
import { bileAcidDiarrhoeaEvidence } from './bile-acid-diarrhoea';
import { bileAcidDiarrhoeaCardinal } from './bile-acid-diarrhoea/cardinal';
import { celiacDiseaseEvidence } from './celiac-disease';
import { celiacDiseaseCardinal } from './celiac-disease/cardinal';
import { clostridioidesDifficileInfectionEvidence } from './clostridioides-difficile-infection';
import { clostridioidesDifficileInfectionCardinal } from './clostridioides-difficile-infection/cardinal';
import { colorectalCancerEvidence } from './colorectal-cancer';
import { colorectalCancerCardinal } from './colorectal-cancer/cardinal';
import { commonVariableImmunodeficiencyEvidence } from './common-variable-immunodeficiency';
import { commonVariableImmunodeficiencyCardinal } from './common-variable-immunodeficiency/cardinal';
import { crohnDiseaseEvidence } from './crohn-disease';
import { crohnDiseaseCardinal } from './crohn-disease/cardinal';
import { definingClueEvidence } from './defining-clues';
import { diverticularDiseaseEvidence } from './diverticular-disease';
import { diverticularDiseaseCardinal } from './diverticular-disease/cardinal';
import { eosinophilicOesophagitisEvidence } from './eosinophilic-oesophagitis';
import { eosinophilicOesophagitisCardinal } from './eosinophilic-oesophagitis/cardinal';
import { exocrinePancreaticInsufficiencyEvidence } from './exocrine-pancreatic-insufficiency';
import { exocrinePancreaticInsufficiencyCardinal } from './exocrine-pancreatic-insufficiency/cardinal';
import { giardiasisEvidence } from './giardiasis';
import { giardiasisCardinal } from './giardiasis/cardinal';
import { hivEnteropathyEvidence } from './hiv-enteropathy';
import { hivEnteropathyCardinal } from './hiv-enteropathy/cardinal';
import { hyperthyroidismEvidence } from './hyperthyroidism';
import { hyperthyroidismCardinal } from './hyperthyroidism/cardinal';
import { igeFoodAllergyEvidence } from './ige-food-allergy';
import { igeFoodAllergyCardinal } from './ige-food-allergy/cardinal';
import { irritableBowelSyndromeEvidence } from './irritable-bowel-syndrome';
import { irritableBowelSyndromeCardinal } from './irritable-bowel-syndrome/cardinal';
import { ischaemicColitisEvidence } from './ischaemic-colitis';
import { ischaemicColitisCardinal } from './ischaemic-colitis/cardinal';
import { jaundiceEvidence } from './jaundice';
import { lactoseMalabsorptionEvidence } from './lactose-malabsorption';
import { lactoseMalabsorptionCardinal } from './lactose-malabsorption/cardinal';
import { chronicMesentericIschaemiaEvidence } from './mesenteric-ischaemia-chronic';
import { microscopicColitisEvidence } from './microscopic-colitis';
import { microscopicColitisCardinal } from './microscopic-colitis/cardinal';
import { mildIleitisEvidence } from './mild-ileitis';
import { nonCeliacGlutenSensitivityEvidence } from './non-celiac-gluten-sensitivity';
import { nonCeliacGlutenSensitivityCardinal } from './non-celiac-gluten-sensitivity/cardinal';
import { nonIgeFoodAllergyEvidence } from './non-ige-food-allergy';
import { nonIgeFoodAllergyCardinal } from './non-ige-food-allergy/cardinal';
import { nsaidEnteropathyEvidence } from './nsaid-enteropathy';
import { nsaidEnteropathyCardinal } from './nsaid-enteropathy/cardinal';
import { ovarianCancerEvidence } from './ovarian-cancer';
import { ovarianCancerCardinal } from './ovarian-cancer/cardinal';
import { signsOfRuleInputs } from './signs-of-rule-inputs';
import { smallIntestinalBacterialOvergrowthEvidence } from './small-intestinal-bacterial-overgrowth';
import { smallIntestinalBacterialOvergrowthCardinal } from './small-intestinal-bacterial-overgrowth/cardinal';
import { stoolCountEvidence } from './stool-count';
import { ulcerativeColitisEvidence } from './ulcerative-colitis';
import { ulcerativeColitisCardinal } from './ulcerative-colitis/cardinal';
import { whippleDiseaseEvidence } from './whipple-disease';
import { whippleDiseaseCardinal } from './whipple-disease/cardinal';

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
  ...crohnDiseaseCardinal,
  ...ulcerativeColitisCardinal,
  ...celiacDiseaseCardinal,
  ...irritableBowelSyndromeCardinal,
  ...igeFoodAllergyCardinal,
  ...giardiasisCardinal,
  ...nsaidEnteropathyCardinal,
  ...colorectalCancerCardinal,
  ...microscopicColitisCardinal,
  ...bileAcidDiarrhoeaCardinal,
  ...smallIntestinalBacterialOvergrowthCardinal,
  ...lactoseMalabsorptionCardinal,
  ...exocrinePancreaticInsufficiencyCardinal,
  ...nonCeliacGlutenSensitivityCardinal,
  ...clostridioidesDifficileInfectionCardinal,
  ...acuteGastroenteritisCardinal,
  ...hivEnteropathyCardinal,
  ...whippleDiseaseCardinal,
  ...commonVariableImmunodeficiencyCardinal,
  ...autoimmuneEnteropathyCardinal,
  ...ovarianCancerCardinal,
  ...ischaemicColitisCardinal,
  ...diverticularDiseaseCardinal,
  ...hyperthyroidismCardinal,
  ...alcoholRelatedGutInjuryCardinal,
  ...eosinophilicOesophagitisCardinal,
  ...nonIgeFoodAllergyCardinal,
  ...chronicMesentericIschaemiaEvidence,
  ...mildIleitisEvidence,
  ...signsOfRuleInputs,
  ...stoolCountEvidence,
  ...acuteSignsEvidence,
  ...definingClueEvidence,
  ...jaundiceEvidence,
];
