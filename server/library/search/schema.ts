import type { InvestigationRole } from '@/engine';
import type { Specimen } from '../shown/schema';

/** What a search looks through and what it finds: plain JSON, the same in the browser and on the server. */

export const searchKinds = ['investigation', 'condition', 'finding', 'calculator', 'sheet', 'rule', 'source'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** The last of them, which come to the browser in a file of their own, after the others. */
export const lateKinds: readonly SearchKind[] = ['source'];

/** What a list can be narrowed by. */
export const facetNames = [
  'role',
  'specimen',
  'invasiveness',
  'wait',
  'cost',
  'missed',
  'permeability',
  'section',
  'reason',
  'rule',
  'urgency',
  'type',
  'grade',
  'read',
] as const;
export type FacetName = (typeof facetNames)[number];

/** One thing that can be found, with the words it is found by. */
export interface SearchDocument {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  /** What it is, in a line or two. */
  readonly detail: string;
  readonly names?: readonly string[];
  /** Questions it answers. */
  readonly asks?: readonly string[];
  /** How many guidelines ask for it. */
  readonly asked?: number;
  /** Further words it is found by, never shown. */
  readonly more?: string;
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
}

/** What is asked of a search. */
export interface Sought {
  readonly query: string;
  readonly kind: SearchKind | null;
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
}

export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** Why it was found, or what it is, in one line. */
  readonly detail: string;
  readonly role: InvestigationRole | null;
  readonly specimen: Specimen | null;
  /** The heading it stands under where its kind is listed in full. */
  readonly under: string | null;
}

export interface FacetShown {
  readonly name: FacetName;
  readonly values: readonly { readonly value: string; readonly count: number; readonly chosen: boolean }[];
}

/** What answers a keystroke at once. */
export interface SearchAnswer {
  readonly sought: Sought;
  /** The words of the query that were looked for, to be marked in what was found. */
  readonly words: string;
  /** The words ask about “leaky gut”: the explanation comes before anything else (REG-04). */
  readonly explanation: boolean;
  /** The best of all kinds, best first; none while no words are typed. */
  readonly top: readonly SearchHit[];
  /** How many answer to the words and to what the list is narrowed by. */
  readonly count: number;
  /** Kinds that were not looked through, since they are not here yet. */
  readonly pending: readonly SearchKind[];
}

export interface SearchResults extends SearchAnswer {
  readonly groups: readonly {
    readonly kind: SearchKind;
    readonly hits: readonly SearchHit[];
    /** How many were found but are not listed. */
    readonly more: number;
  }[];
  /** How many of each kind answer to the words, whatever kind is listed. */
  readonly counts: Readonly<Record<SearchKind, number>>;
  /** What the list of one kind can be narrowed by; none while all kinds are listed. */
  readonly facets: readonly FacetShown[];
}
