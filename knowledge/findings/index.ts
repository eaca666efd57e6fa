import type { FindingEntry } from '../schema';
import { bleedingFindings } from './bleeding';
import { courseFindings } from './course';
import { examinationFindings } from './examination';
import { exposureFindings } from './exposures';
import { extraIntestinalFindings } from './extra-intestinal';
import { familyFindings } from './family';
import { firstResultFindings } from './first-results';
import { foodFindings } from './food';
import { gasFindings } from './gas';
import { generalFindings } from './general';
import { gutArteryFindings } from './gut-arteries';
import { historyFindings } from './history';
import { infectionImmuneFindings } from './infection-immune';
import { malabsorptionFindings } from './malabsorption';
import { medicineFindings } from './medicines';
import { mildIleitisFindings } from './mild-ileitis';
import { otherMimicsFindings } from './other-mimics';
import { painFindings } from './pain';
import { resultFindings } from './results';
import { ruleInputFindings } from './rule-inputs';
import { alarmInputFindings } from './rule-inputs-alarms';
import { childAlarmInputFindings } from './rule-inputs-alarms-children';
import { diarrhoeaInputFindings } from './rule-inputs-alarms-diarrhoea';
import { furtherAlarmInputFindings } from './rule-inputs-alarms-further';
import { ruleInputScoresFindings } from './rule-inputs-scores';
import { safetyFindings } from './safety';
import { stoolFindings } from './stool';
import { upperGutFindings } from './upper-gut';
import { vitalSignFindings } from './vital-signs';

/** Every finding, in the order in which one asks: safety first, what needs records last. */
export const findings: readonly FindingEntry[] = [
  ...safetyFindings,
  ...ruleInputFindings,
  ...vitalSignFindings,
  ...courseFindings,
  ...bleedingFindings,
  ...stoolFindings,
  ...painFindings,
  ...gasFindings,
  ...upperGutFindings,
  ...foodFindings,
  ...gutArteryFindings,
  ...generalFindings,
  ...extraIntestinalFindings,
  ...historyFindings,
  ...medicineFindings,
  ...exposureFindings,
  ...familyFindings,
  ...examinationFindings,
  ...resultFindings,
  ...firstResultFindings,
  ...malabsorptionFindings,
  ...infectionImmuneFindings,
  ...mildIleitisFindings,
  ...otherMimicsFindings,
  ...alarmInputFindings,
  ...furtherAlarmInputFindings,
  ...childAlarmInputFindings,
  ...diarrhoeaInputFindings,
  ...ruleInputScoresFindings,
];
