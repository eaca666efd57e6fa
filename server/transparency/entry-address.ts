import type { EntryChange } from '@/knowledge/changes/schema';
import { addressOf } from '../library/addresses';

/** Where it is read today; what was taken out has no page any more. */
export const entryAddress = ({ kind, id, change }: EntryChange): string | null => {
  if (change === 'removed') return null;
  switch (kind) {
    case 'findings':
      return addressOf.finding(id);
    case 'conditions':
      return addressOf.condition(id);
    case 'investigations':
      return addressOf.investigation(id);
    case 'sources':
      return addressOf.source(id);
    case 'calculators':
      return addressOf.calculator(id);
    case 'priors':
    case 'findingEvidence':
    case 'accuracy':
    case 'furtherAccuracy':
    case 'backgrounds':
    case 'rules':
    case 'method':
      return addressOf.evidence(id);
    case 'conditionHandouts':
      return addressOf.handout('conditions', id);
    case 'investigationHandouts':
      return addressOf.handout('investigations', id);
    default:
      return null;
  }
};
