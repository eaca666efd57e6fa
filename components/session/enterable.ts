import type { Catalogue } from '@/server/library/schema';
import { findingItems } from '@/server/library/search/findings';
import type { TypedItem } from './typed-item';

/**
 * What can be entered where a complaint is: the findings, and behind them the investigations with a result; while nothing is entered
 * yet (`first`), what may be why the patient comes stands first. Cannot fail.
 */
export const enterable = (catalogue: Catalogue, first: boolean): readonly TypedItem[] => [
  ...findingItems(catalogue, first).map((item) => ({ ...item, result: false })),
  ...Object.entries(catalogue.investigations).map(([id, { name, alsoKnownAs }]) => ({
    id,
    label: name,
    synonyms: alsoKnownAs,
    section: '',
    negated: false,
    result: true,
  })),
];
