import type { InvestigationRole } from '@/engine';
import type { Specimen } from '../shown/schema';

/** What a search finds. */

export const searchKinds = ['investigation', 'condition', 'finding', 'rule', 'source'] as const;
export type SearchKind = (typeof searchKinds)[number];

export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** Why it was found, or what it is, in one line. */
  readonly detail: string;
  readonly role: InvestigationRole | null;
  readonly specimen: Specimen | null;
}

export interface SearchResults {
  readonly query: string;
  /** The words of the query that were looked for, to be marked in what was found. */
  readonly sought: string;
  /** The words ask about “leaky gut”: the explanation comes before anything else (REG-04). */
  readonly explanation: boolean;
  readonly groups: readonly {
    readonly kind: SearchKind;
    readonly hits: readonly SearchHit[];
    /** How many were found but are not listed. */
    readonly more: number;
  }[];
  readonly count: number;
}
