import type { FindingEvidenceEntry } from '../../schema';
import { absoluteConstipationEvidence } from './absolute-constipation';
import { acuteDistensionEvidence } from './acute-distension';
import { acuteSevereAbdoPainEvidence } from './acute-severe-abdo-pain';
import { anxietyOrDepressionEvidence } from './anxiety-or-depression';
import { changeInBowelHabitEvidence } from './change-in-bowel-habit';
import { dehydrationEvidence } from './dehydration';
import { electrolyteDisturbanceEvidence } from './electrolyte-disturbance';
import { haemodynamicSignsEvidence } from './haemodynamic-signs';
import { peritonismEvidence } from './peritonism';
import { profuseWateryStoolEvidence } from './profuse-watery-stool';

/** Signs of a severe or acute picture, each in all conditions: estimates of how often they are found. */
export const acuteSignsEvidence: readonly FindingEvidenceEntry[] = [
  ...absoluteConstipationEvidence,
  ...acuteDistensionEvidence,
  ...acuteSevereAbdoPainEvidence,
  ...anxietyOrDepressionEvidence,
  ...changeInBowelHabitEvidence,
  ...dehydrationEvidence,
  ...electrolyteDisturbanceEvidence,
  ...haemodynamicSignsEvidence,
  ...peritonismEvidence,
  ...profuseWateryStoolEvidence,
];
