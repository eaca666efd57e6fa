import type { Citation, ReadFrom } from '../schema';
import type { Pointer, SourceShown } from '../shown/schema';

/** Sheets for patients, ready to be laid out: nothing left to find, nothing of any patient. */

export const handoutKinds = ['conditions', 'investigations', 'topics'] as const;
export type HandoutKind = (typeof handoutKinds)[number];

/** `only`: the sheet has one wording. */
export type HandoutWording = 'suspected' | 'confirmed' | 'only';

export type HelpUrgency = 'emergency' | 'same_day' | 'soon';

export type HandoutPartKey =
  | 'what_it_is'
  | 'how_sure'
  | 'next'
  | 'yourself'
  | 'help'
  | 'not_proven'
  | 'questions'
  | 'what_for'
  | 'prepare'
  | 'happens'
  | 'afterwards'
  | 'can_tell'
  | 'cannot_tell';

/** One sentence. Those that claim nothing have no reference. */
export interface HandoutLine {
  readonly text: string;
  /** Numbers in the list of sources. */
  readonly references: readonly number[];
  /** A day to be written in by hand. */
  readonly fillIn: string | null;
  readonly urgency: HelpUrgency | null;
  readonly stands: readonly {
    readonly citation: Citation;
    readonly readFrom: ReadFrom;
    readonly rule: Pointer | null;
  }[];
}

export interface HandoutPart {
  /** Of a subject's own parts the title is written with them. */
  readonly key: HandoutPartKey | null;
  readonly title: string | null;
  readonly lines: readonly HandoutLine[];
}

export interface HandoutSheet {
  readonly wording: HandoutWording;
  readonly parts: readonly HandoutPart[];
  /** US school grade by Flesch and Kincaid. */
  readonly grade: number;
  readonly sources: readonly { readonly number: number; readonly source: SourceShown }[];
}

export interface HandoutView {
  readonly kind: HandoutKind;
  readonly id: string;
  /** As one says it to the patient. */
  readonly name: string;
  /** The entry it belongs to, by its clinical name. */
  readonly about: Pointer;
  /** A test that should not be ordered. */
  readonly notAdvised: boolean;
  readonly sheets: readonly HandoutSheet[];
  /** Lines to be filled in by hand. */
  readonly notes: readonly string[];
  readonly reviewedOn: string;
  readonly release: string;
}

export interface HandoutListed extends Pointer {
  readonly id: string;
  readonly kind: HandoutKind;
  /** What it may also be looked for by. */
  readonly names: string;
  /** The clinical name, where it differs. */
  readonly clinical: string | null;
  readonly group: string;
  /** Of its wordings the hardest. */
  readonly grade: number;
}

export interface HandoutIndex {
  readonly handouts: readonly HandoutListed[];
  readonly grades: { readonly least: number; readonly middle: number; readonly most: number };
}
