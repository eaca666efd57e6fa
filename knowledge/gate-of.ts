import type { Gate } from '@/engine';
import type { RuleEntry } from './schema';

/** Who a rule is for, with `null` for each open bound. */
export const gateOf = (gate: RuleEntry['gate']): Gate => ({
  ageFrom: gate.ageFrom ?? null,
  ageTo: gate.ageTo ?? null,
  sex: gate.sex ?? null,
});
