import type { SourceEntry } from '../schema';
import { adviceAllergySources } from './advice-allergy';
import { adviceBloodAndStoolSources } from './advice-blood-and-stool';
import { adviceImagingAndGutFunctionSources } from './advice-imaging-and-gut-function';
import { adviceOfConditionsSources } from './advice-of-conditions';
import { adviceOnSheetsSources } from './advice-on-sheets';
import { advicePermeabilitySources } from './advice-permeability';
import { allergyAndCeliacSources } from './allergy-and-celiac';
import { allergyAndCeliacFurtherSources } from './allergy-and-celiac-further';
import { backgroundSources } from './backgrounds';
import { breathAndSwellingSources } from './breath-and-swelling';
import { calculatorSources } from './calculators';
import { cardinalFindingsSources } from './cardinal-findings';
import { cardinalFindingsOfMimicsSources } from './cardinal-findings-of-mimics';
import { cases2026113ASources } from './cases-2026-11-3-a';
import { cases2026113BSources } from './cases-2026-11-3-b';
import { cases2026114Sources } from './cases-2026-11-4';
import { cases2026115Sources } from './cases-2026-11-5';
import { cases2026116ASources } from './cases-2026-11-6-a';
import { cases2026116BSources } from './cases-2026-11-6-b';
import { cases2026116CSources } from './cases-2026-11-6-c';
import { cases2026116DSources } from './cases-2026-11-6-d';
import { cases2026117ASources } from './cases-2026-11-7-a';
import { cases2026117BSources } from './cases-2026-11-7-b';
import { cases2026118ASources } from './cases-2026-11-8-a';
import { cases2026118BSources } from './cases-2026-11-8-b';
import { cases2026118CSources } from './cases-2026-11-8-c';
import { cases2026118DSources } from './cases-2026-11-8-d';
import { cases2026119ASources } from './cases-2026-11-9-a';
import { cases2026119BSources } from './cases-2026-11-9-b';
import { cases2026119CSources } from './cases-2026-11-9-c';
import { cases20261110ASources } from './cases-2026-11-10-a';
import { cases20261110BSources } from './cases-2026-11-10-b';
import { cases20261110CSources } from './cases-2026-11-10-c';
import { cases20261111ASources } from './cases-2026-11-11-a';
import { cases20261111BSources } from './cases-2026-11-11-b';
import { cases20261112ASources } from './cases-2026-11-12-a';
import { cases20261112BSources } from './cases-2026-11-12-b';
import { cases20261113ASources } from './cases-2026-11-13-a';
import { cases20261113BSources } from './cases-2026-11-13-b';
import { cases20261114ASources } from './cases-2026-11-14-a';
import { cases20261114BSources } from './cases-2026-11-14-b';
import { cases20261114CSources } from './cases-2026-11-14-c';
import { cases20261115ASources } from './cases-2026-11-15-a';
import { cases20261115BSources } from './cases-2026-11-15-b';
import { cases20261116ASources } from './cases-2026-11-16-a';
import { cases20261116BSources } from './cases-2026-11-16-b';
import { cases20261116CSources } from './cases-2026-11-16-c';
import { cases20261117ASources } from './cases-2026-11-17-a';
import { cases20261117BSources } from './cases-2026-11-17-b';
import { cases20261117CSources } from './cases-2026-11-17-c';
import { cases20261118ASources } from './cases-2026-11-18-a';
import { cases20261118BSources } from './cases-2026-11-18-b';
import { cases20261118CSources } from './cases-2026-11-18-c';
import { cases20261119ASources } from './cases-2026-11-19-a';
import { cases20261119BSources } from './cases-2026-11-19-b';
import { cases20261119CSources } from './cases-2026-11-19-c';
import { cases20261119DSources } from './cases-2026-11-19-d';
import { cases20261119ESources } from './cases-2026-11-19-e';
import { casesOfOthersSources } from './cases-of-others';
import { casesOfTheBowelSources } from './cases-of-the-bowel';
import { childrenAndResultsSources } from './children-and-results';
import { computedTomographySources } from './computed-tomography';
import { dangerSignSources } from './danger-signs';
import { dangerWithoutALengthSources } from './danger-without-a-length';
import { evidenceCeliacIbsAllergySources } from './evidence-celiac-ibs-allergy';
import { evidenceIbdCrcSources } from './evidence-ibd-crc';
import { evidenceSeenFurtherSources } from './evidence-seen-further';
import { figureSources } from './figures';
import { firstLineSources } from './first-line';
import { furtherAcuteFirstLineSources } from './first-line-acute-further';
import { pictureFirstLineSources } from './first-line-by-picture';
import { knownIllnessFirstLineSources } from './first-line-of-known-illness';
import { longComplaintFirstLineSources } from './first-line-of-long-complaints';
import { firstPresentationSources } from './first-presentations';
import { gutArterySources } from './gut-arteries';
import { gutFunctionSources } from './gut-function';
import { gutFunctionFurtherSources } from './gut-function-further';
import { hospitalsAndLaboratoriesSources } from './hospitals-and-laboratories';
import { ileitisSources } from './ileitis';
import { inFewWordsSources } from './in-few-words';
import { infectionImmuneSources } from './infection-immune';
import { investigationSources } from './investigations';
import { malabsorptionSources } from './malabsorption';
import { measuredFurtherSources } from './measured-further';
import { orderSources } from './orders';
import { otherMimicsSources } from './other-mimics';
import { ownSources } from './own';
import { patientInformationSources } from './patient-information';
import { peopleAtRiskSources } from './people-at-risk';
import { permeabilitySources } from './permeability';
import { permeabilityClaimSources } from './permeability-claims';
import { pictureElsewhereSources } from './pictures-elsewhere';
import { ruleAlarmSources } from './rules-alarms';
import { ruleConditionCaseSources } from './rules-conditions-cases';
import { ruleScoresSources } from './rules-scores';
import { signsThatGoOnSources } from './signs-that-go-on';
import { verifiedCommonSources } from './verified-common';
import { verifiedFurtherSources } from './verified-further';
import { verifiedGutSources } from './verified-gut';
import { verifiedMimicsSources } from './verified-mimics';
import { workUpSources } from './work-up';

/** Every source that an entry rests on. */
export const sources: readonly SourceEntry[] = [
  ...backgroundSources,
  ...evidenceCeliacIbsAllergySources,
  ...evidenceIbdCrcSources,
  ...investigationSources,
  ...ownSources,
  ...ruleConditionCaseSources,
  ...malabsorptionSources,
  ...hospitalsAndLaboratoriesSources,
  ...infectionImmuneSources,
  ...otherMimicsSources,
  ...gutFunctionSources,
  ...allergyAndCeliacSources,
  ...permeabilitySources,
  ...computedTomographySources,
  ...cardinalFindingsSources,
  ...cardinalFindingsOfMimicsSources,
  ...cases2026113BSources,
  ...casesOfTheBowelSources,
  ...cases20261111BSources,
  ...cases20261112ASources,
  ...cases20261112BSources,
  ...cases20261113BSources,
  ...cases20261114CSources,
  ...cases20261115BSources,
  ...cases20261116BSources,
  ...cases20261113ASources,
  ...cases20261114ASources,
  ...cases20261115ASources,
  ...cases20261116ASources,
  ...cases20261116CSources,
  ...cases20261117CSources,
  ...cases20261118CSources,
  ...cases20261119ASources,
  ...cases20261119BSources,
  ...cases20261117ASources,
  ...cases20261117BSources,
  ...cases20261118ASources,
  ...cases20261118BSources,
  ...cases20261119CSources,
  ...cases20261119DSources,
  ...cases20261119ESources,
  ...casesOfOthersSources,
  ...cases2026113ASources,
  ...cases2026114Sources,
  ...cases2026115Sources,
  ...cases2026116BSources,
  ...cases2026116ASources,
  ...cases2026116CSources,
  ...cases2026116DSources,
  ...cases2026117ASources,
  ...cases2026117BSources,
  ...cases2026118ASources,
  ...cases2026118BSources,
  ...cases2026118CSources,
  ...cases2026118DSources,
  ...cases2026119ASources,
  ...cases2026119BSources,
  ...cases2026119CSources,
  ...cases20261110ASources,
  ...cases20261110BSources,
  ...cases20261110CSources,
  ...cases20261111ASources,
  ...cases20261114BSources,
  ...ruleAlarmSources,
  ...gutFunctionFurtherSources,
  ...allergyAndCeliacFurtherSources,
  ...ruleScoresSources,
  ...verifiedCommonSources,
  ...verifiedMimicsSources,
  ...verifiedGutSources,
  ...verifiedFurtherSources,
  ...workUpSources,
  ...pictureElsewhereSources,
  ...firstLineSources,
  ...furtherAcuteFirstLineSources,
  ...pictureFirstLineSources,
  ...longComplaintFirstLineSources,
  ...knownIllnessFirstLineSources,
  ...firstPresentationSources,
  ...dangerSignSources,
  ...dangerWithoutALengthSources,
  ...peopleAtRiskSources,
  ...inFewWordsSources,
  ...signsThatGoOnSources,
  ...figureSources,
  ...evidenceSeenFurtherSources,
  ...measuredFurtherSources,
  ...patientInformationSources,
  ...permeabilityClaimSources,
  ...breathAndSwellingSources,
  ...childrenAndResultsSources,
  ...calculatorSources,
  ...advicePermeabilitySources,
  ...adviceBloodAndStoolSources,
  ...adviceImagingAndGutFunctionSources,
  ...adviceAllergySources,
  ...adviceOfConditionsSources,
  ...adviceOnSheetsSources,
  ...orderSources,
  ...gutArterySources,
  ...ileitisSources,
];
