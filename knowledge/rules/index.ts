import type { RuleEntry } from '../schema';
import { allergyAdvice } from './advice-allergy';
import { celiacAdvice } from './advice-celiac';
import { drugAdvice } from './advice-drugs';
import { ibdAdvice } from './advice-ibd';
import { ibsAdvice } from './advice-ibs';
import { permeabilityAdvice } from './advice-permeability';
import { specialAdvice } from './advice-special';
import { furtherAcuteAlarms } from './alarms-acute-further';
import { acutePainAlarms } from './alarms-acute-pain';
import { checkAlarms } from './alarms-check';
import { childAlarms } from './alarms-children';
import { furtherChildAlarms } from './alarms-children-further';
import { emergencyAlarms } from './alarms-emergency';
import { furtherEmergencyAlarms } from './alarms-emergency-further';
import { everydayAlarms } from './alarms-everyday';
import { generalAlarms } from './alarms-general';
import { fewWordsAlarms } from './alarms-in-few-words';
import { furtherFewWordsAlarms } from './alarms-in-few-words-further';
import { notToBeMissedAlarms } from './alarms-not-to-be-missed';
import { reactionNowAlarms } from './alarms-of-a-reaction-now';
import { breathAndSwellingAlarms } from './alarms-of-breath-and-swelling';
import { figureAlarms } from './alarms-of-figures';
import { furtherIllnessAlarms } from './alarms-of-illness-further';
import { longIllnessAlarms } from './alarms-of-long-illness';
import { lossAlarms } from './alarms-of-loss';
import { oneSignAlarms } from './alarms-of-one-sign';
import { peopleAtRiskAlarms } from './alarms-of-people-at-risk';
import { furtherPeopleAtRiskAlarms } from './alarms-of-people-at-risk-further';
import { placeAndPersonAlarms } from './alarms-of-place-and-person';
import { resultAlarms } from './alarms-of-results';
import { acuteAbdomenAlarms } from './alarms-of-the-acute-abdomen';
import { twoSignsAlarms } from './alarms-of-two-signs';
import { furtherReferralAlarms } from './alarms-referral-further';
import { goingOnAlarms } from './alarms-that-go-on';
import { todayAlarms } from './alarms-today';
import { furtherTodayAlarms } from './alarms-today-further';
import { toldAloneAlarms } from './alarms-told-alone';
import { treatmentAndFoodAlarms } from './alarms-treatment-and-food';
import { urgentAlarms } from './alarms-urgent';
import { volumeAndDistensionAlarms } from './alarms-volume-and-distension';
import { avoidances } from './avoid';
import { furtherAvoidances } from './avoid-further';
import { avoidancesInKnownColitis } from './avoid-in-known-colitis';
import { avoidancesOfWhatIsKnown } from './avoid-what-is-known';
import { bileAcidAndBreathTestRules } from './bile-acids-and-breath-tests';
import { cDifficileRules } from './c-difficile';
import { cancerAndBleedingRules } from './cancer-and-bleeding-further';
import { criteria } from './criteria';
import { allergyCriteria } from './criteria-allergy';
import { celiacCriteria } from './criteria-celiac';
import { ibsCriteria } from './criteria-ibs';
import { acuteDiarrhoeaRules } from './diarrhoea-acute';
import { chronicDiarrhoeaRules } from './diarrhoea-chronic';
import { elsewhereRules } from './elsewhere';
import { furtherElsewhereRules } from './elsewhere-further';
import { firstLineRules } from './first-line';
import { furtherAcuteFirstLineRules } from './first-line-acute-further';
import { bloodFirstLineRules } from './first-line-blood';
import { complaintFirstLineRules } from './first-line-by-complaint';
import { guidelineFirstLineRules } from './first-line-by-guideline';
import { pictureFirstLineRules } from './first-line-by-picture';
import { presentationFirstLineRules } from './first-line-by-presentation';
import { furtherFirstLineRules } from './first-line-further';
import { knownIllnessFirstLineRules } from './first-line-of-known-illness';
import { longComplaintFirstLineRules } from './first-line-of-long-complaints';
import { infectionImmuneRules } from './infection-immune';
import { allergyInterpretations } from './interpretations-allergy';
import { celiacInterpretations } from './interpretations-celiac';
import { ibdInterpretations } from './interpretations-ibd';
import { otherInterpretations } from './interpretations-other';
import { malabsorptionRules } from './malabsorption';
import { otherMimicsRules } from './other-mimics';
import { pancreasEnzymeRules } from './pancreas-enzymes';
import { cancerRecommendations } from './recommendations-cancer';
import { celiacRecommendations } from './recommendations-celiac';
import { childRecommendations } from './recommendations-children';
import { furtherRecommendations } from './recommendations-further';
import { infectionRecommendations } from './recommendations-infection';
import { inflammationRecommendations } from './recommendations-inflammation';
import { furtherInflammationRecommendations } from './recommendations-inflammation-further';
import { otherRecommendations } from './recommendations-other';
import { scoreRules } from './scores';
import { withinSubjectRules } from './within-subject';

/** Every rule: what calls for action, which criteria are met, what a body asks for, what not to order. */
export const rules: readonly RuleEntry[] = [
  ...emergencyAlarms,
  ...todayAlarms,
  ...urgentAlarms,
  ...checkAlarms,
  ...generalAlarms,
  ...everydayAlarms,
  ...resultAlarms,
  ...acutePainAlarms,
  ...criteria,
  ...elsewhereRules,
  ...furtherElsewhereRules,
  ...withinSubjectRules,
  ...firstLineRules,
  ...furtherFirstLineRules,
  ...knownIllnessFirstLineRules,
  ...bloodFirstLineRules,
  ...guidelineFirstLineRules,
  ...pictureFirstLineRules,
  ...longComplaintFirstLineRules,
  ...complaintFirstLineRules,
  ...presentationFirstLineRules,
  ...furtherAcuteFirstLineRules,
  ...celiacRecommendations,
  ...inflammationRecommendations,
  ...infectionRecommendations,
  ...cancerRecommendations,
  ...otherRecommendations,
  ...avoidances,
  ...malabsorptionRules,
  ...infectionImmuneRules,
  ...otherMimicsRules,
  ...furtherEmergencyAlarms,
  ...furtherTodayAlarms,
  ...furtherReferralAlarms,
  ...childAlarms,
  ...cancerAndBleedingRules,
  ...acuteDiarrhoeaRules,
  ...chronicDiarrhoeaRules,
  ...bileAcidAndBreathTestRules,
  ...pancreasEnzymeRules,
  ...cDifficileRules,
  ...scoreRules,
  ...drugAdvice,
  ...treatmentAndFoodAlarms,
  ...otherInterpretations,
  ...ibsAdvice,
  ...ibsCriteria,
  ...furtherInflammationRecommendations,
  ...celiacAdvice,
  ...celiacInterpretations,
  ...childRecommendations,
  ...celiacCriteria,
  ...furtherRecommendations,
  ...furtherAvoidances,
  ...avoidancesInKnownColitis,
  ...avoidancesOfWhatIsKnown,
  ...ibdInterpretations,
  ...ibdAdvice,
  ...allergyInterpretations,
  ...allergyAdvice,
  ...allergyCriteria,
  ...permeabilityAdvice,
  ...specialAdvice,
  ...volumeAndDistensionAlarms,
  ...lossAlarms,
  ...acuteAbdomenAlarms,
  ...longIllnessAlarms,
  ...furtherAcuteAlarms,
  ...furtherIllnessAlarms,
  ...peopleAtRiskAlarms,
  ...goingOnAlarms,
  ...notToBeMissedAlarms,
  ...fewWordsAlarms,
  ...furtherFewWordsAlarms,
  ...toldAloneAlarms,
  ...reactionNowAlarms,
  ...twoSignsAlarms,
  ...furtherPeopleAtRiskAlarms,
  ...placeAndPersonAlarms,
  ...breathAndSwellingAlarms,
  ...furtherChildAlarms,
  ...figureAlarms,
  ...oneSignAlarms,
];
