import type { RuleEntry } from '../schema';
import { checkAlarms } from './alarms-check';
import { emergencyAlarms } from './alarms-emergency';
import { todayAlarms } from './alarms-today';
import { urgentAlarms } from './alarms-urgent';
import { avoidances } from './avoid';
import { criteria } from './criteria';
import { infectionImmuneRules } from './infection-immune';
import { malabsorptionRules } from './malabsorption';
import { otherMimicsRules } from './other-mimics';
import { cancerRecommendations } from './recommendations-cancer';
import { celiacRecommendations } from './recommendations-celiac';
import { infectionRecommendations } from './recommendations-infection';
import { inflammationRecommendations } from './recommendations-inflammation';
import { otherRecommendations } from './recommendations-other';

/** Every rule: what calls for action, which criteria are met, what a body asks for, what not to order. */
export const rules: readonly RuleEntry[] = [
  ...emergencyAlarms,
  ...todayAlarms,
  ...urgentAlarms,
  ...checkAlarms,
  ...criteria,
  ...celiacRecommendations,
  ...inflammationRecommendations,
  ...infectionRecommendations,
  ...cancerRecommendations,
  ...otherRecommendations,
  ...avoidances,
  ...malabsorptionRules,
  ...infectionImmuneRules,
  ...otherMimicsRules,
];
