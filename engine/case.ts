import type { AnswerState, Setting, Sex } from './vocabulary';

/** What was said about one finding. No entry at all means that it has not been asked. */
export type Answer =
  | { readonly kind: 'state'; readonly state: AnswerState }
  | { readonly kind: 'quantity'; readonly value: number; readonly unit: string }
  | { readonly kind: 'choice'; readonly choice: string };

/** What an investigation showed. `unit` is the UCUM code it was entered in. */
export type InvestigationResult =
  | { readonly kind: 'outcome'; readonly outcome: string }
  | { readonly kind: 'quantity'; readonly value: number; readonly unit: string };

/** What is known about one patient so far: the whole input of the engine. */
export interface Case {
  readonly setting: Setting;
  /** Completed years, 0 to 120; `null` when unknown. */
  readonly ageYears: number | null;
  readonly sex: Sex;
  /** By finding id. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** By investigation id. */
  readonly results: Readonly<Record<string, InvestigationResult>>;
}
