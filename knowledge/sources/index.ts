import type { SourceEntry } from '../schema';
import { backgroundSources } from './backgrounds';
import { evidenceCeliacIbsAllergySources } from './evidence-celiac-ibs-allergy';
import { evidenceIbdCrcSources } from './evidence-ibd-crc';
import { infectionImmuneSources } from './infection-immune';
import { investigationSources } from './investigations';
import { malabsorptionSources } from './malabsorption';
import { otherMimicsSources } from './other-mimics';
import { ownSources } from './own';
import { ruleConditionCaseSources } from './rules-conditions-cases';

/** Every source that an entry rests on. */
export const sources: readonly SourceEntry[] = [
  ...backgroundSources,
  ...evidenceCeliacIbsAllergySources,
  ...evidenceIbdCrcSources,
  ...investigationSources,
  ...ownSources,
  ...ruleConditionCaseSources,
  ...malabsorptionSources,
  ...infectionImmuneSources,
  ...otherMimicsSources,
];
