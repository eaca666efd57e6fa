import type { Answer, InvestigationResult, SuggestionTier, Urgency } from '@/engine';
import type { Outcome, Patient, Reported } from '../sessions/schema';

/** What is said when a past session is held against something else: today's knowledge, or another session. Plain JSON. */

/** Where a condition stands. */
export interface Standing {
  /** In the order “explains best”, from 1. */
  readonly place: number;
  readonly point: number;
  readonly low: number;
  readonly high: number;
}

export type EntryKind =
  | 'engine'
  | 'method'
  | 'condition'
  | 'prior'
  | 'evidence'
  | 'unexplained'
  | 'finding'
  | 'rule'
  | 'work_up'
  | 'investigation';

/**
 * Something of the knowledge that is otherwise today. `replaced`: the entry has taken the place of another one that spoke
 * of the same. `counts_differently`: the entry is the same, and its weight is
 * another one, because of a sister in its overlap group, of the method, or of what a finding follows from.
 */
export interface EntryChange {
  readonly kind: EntryKind;
  readonly change: 'added' | 'removed' | 'changed' | 'replaced' | 'counts_differently';
  /** Its page is found by it; `null` for what has none. */
  readonly id: string | null;
  /** The finding or investigation that it speaks of. */
  readonly on: string | null;
  /** What it counted then and counts now, in log-odds; `null` where it has no weight of its own. */
  readonly before: number | null;
  readonly after: number | null;
}

export interface ConditionChange {
  readonly condition: string;
  readonly before: Standing | null;
  readonly after: Standing | null;
  /** The most influential first; what they add up to is the way from before to after. */
  readonly because: readonly EntryChange[];
}

export interface FlagChange {
  readonly rule: string;
  readonly before: 'fires' | 'possible' | null;
  readonly after: 'fires' | 'possible' | null;
  readonly urgency: Urgency;
  readonly because: readonly EntryChange[];
}

export interface PlanChange {
  readonly investigation: string;
  readonly before: SuggestionTier | null;
  readonly after: SuggestionTier | null;
  readonly because: readonly EntryChange[];
}

/** What today's knowledge would say of the same answers, where that is something else. */
export interface KnowledgeChanges {
  /** Those that moved in rank or range, the furthest first. */
  readonly conditions: readonly ConditionChange[];
  /** Every condition in its two places, for the picture. */
  readonly places: readonly Omit<ConditionChange, 'because'>[];
  readonly flags: readonly FlagChange[];
  readonly plan: readonly PlanChange[];
  /** What holds for everything: another engine, another method. */
  readonly throughout: readonly EntryChange[];
  /** Answers and results that today's knowledge has no entry for. */
  readonly unknownNow: readonly string[];
}

/** Whether the knowledge of that day still says what was stored then. */
export type WorkedOutAgain =
  | { readonly outcome: 'same' }
  | { readonly outcome: 'differs' }
  /** Another engine runs today, which is not made for what that one took and may say something else. */
  | { readonly outcome: 'other_engine'; readonly engineVersion: string }
  /** This installation never had that release. */
  | { readonly outcome: 'not_kept' };

/** One thing that was said, in two sessions. `null`: not said there. */
export interface Difference<Value> {
  readonly id: string;
  readonly change: 'added' | 'changed' | 'gone';
  readonly before: Value | null;
  readonly after: Value | null;
}

/** What a plan says of one investigation. */
export interface Planned {
  /** A guideline asked for it at the end. */
  readonly asked: boolean;
  readonly choice: 'chosen' | 'declined' | null;
}

export interface Said<Value> {
  readonly value: Value;
  readonly reported: Reported | null;
}

/** Two sessions side by side; `before` is the one that was started first. */
export interface SessionComparison {
  readonly patient: { readonly before: Patient; readonly after: Patient; readonly same: boolean };
  readonly answers: readonly Difference<Said<Answer>>[];
  readonly results: readonly Difference<Said<InvestigationResult>>[];
  /** How many answers and results are the same in both. */
  readonly alike: { readonly answers: number; readonly results: number };
  readonly places: readonly Omit<ConditionChange, 'because'>[];
  readonly flags: readonly Omit<FlagChange, 'because'>[];
  readonly plan: readonly Difference<Planned>[];
  readonly outcome: { readonly before: Outcome | null; readonly after: Outcome | null };
}
