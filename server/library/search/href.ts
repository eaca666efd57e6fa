import { addressOf } from '../addresses';
import type { SearchKind } from './schema';

/** Where what was found is shown. */
export const hrefOf: Readonly<Record<SearchKind, (id: string) => string>> = {
  investigation: addressOf.investigation,
  condition: addressOf.condition,
  finding: addressOf.finding,
  calculator: addressOf.calculator,
  /** Its id says of what kind of thing it is. */
  sheet: (id) => `/handouts/${id}`,
  rule: addressOf.evidence,
  source: addressOf.source,
};
