import type { AlarmStrength, InvestigationRole, Presentation, Setting, Urgency } from '@/engine';
import type { ConditionEntry, EvidenceEntry, InvestigationEntry, SourceEntry } from '@/knowledge/schema';
import type { Citation, Grade, ReadFrom, RuleKind } from '../schema';

/** What the pages are made of: statements with their provenance, figures, measurements, sources, rules. */

export type { Measure } from '@/knowledge/schema';
export type Specimen = InvestigationEntry['specimen'];
export type PermeabilityDirection = ConditionEntry['permeability']['direction'];
export type Comparator = EvidenceEntry['comparator'];
export type StudySetting = EvidenceEntry['setting'];
export type SourceKind = SourceEntry['kind'];
export type Code = ConditionEntry['codes'][number];

/** A place in the app and what stands there. */
export interface Pointer {
  readonly href: string;
  readonly label: string;
}

/** Where a sentence or a number stands, how sure it is, how it was read, whether anyone licensed has checked it. */
export interface Provenance {
  readonly citation: Citation;
  readonly grade: Grade;
  readonly gradeReason: string;
  readonly readFrom: ReadFrom;
  /** Date of the authors' own last look at it, YYYY-MM-DD. */
  readonly reviewedOn: string;
  readonly caveat: string | null;
}

export interface CitedStatement extends Provenance {
  readonly statement: string;
}

export interface Bounded {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

export type FigureName =
  | 'true_positive'
  | 'false_negative'
  | 'false_positive'
  | 'true_negative'
  | 'sensitivity'
  | 'specificity'
  | 'with_condition'
  | 'without_condition'
  | 'in_cases'
  | 'in_others'
  | 'ratio_present'
  | 'ratio_absent'
  | 'odds_ratio'
  | 'in_controls'
  | 'interval_ratio'
  | 'frequency'
  | 'value';

/** One number as the source prints it. */
export type Figure =
  | { readonly name: FigureName; readonly kind: 'share'; readonly share: Bounded }
  | { readonly name: FigureName; readonly kind: 'count'; readonly count: number; readonly of: number | null }
  | { readonly name: FigureName; readonly kind: 'ratio'; readonly ratio: Bounded }
  | { readonly name: FigureName; readonly kind: 'background'; readonly share: number; readonly pointer: Pointer }
  | { readonly name: FigureName; readonly kind: 'band'; readonly reading: ReadingShown; readonly ratio: Bounded };

/** Which answers or results are meant, in words that can be shown. */
export type ReadingShown =
  | { readonly kind: 'state'; readonly present: boolean }
  | { readonly kind: 'options'; readonly labels: readonly string[] }
  | { readonly kind: 'interval'; readonly from: number | null; readonly to: number | null; readonly unit: string };

/** A likelihood ratio as the engine uses it, with 95 % bounds. */
export interface RatioLevel {
  readonly reading: ReadingShown;
  readonly ratio: { readonly value: number; readonly low: number; readonly high: number };
}

/** One measurement of one finding or investigation in one condition. */
export interface Measurement extends Provenance {
  readonly id: string;
  readonly href: string;
  readonly of: 'finding' | 'investigation';
  readonly subject: Pointer;
  readonly condition: Pointer;
  readonly figures: readonly Figure[];
  /** What counts as positive or present, where that is not a plain yes. */
  readonly positive: ReadingShown | null;
  readonly levels: readonly RatioLevel[];
  readonly population: string;
  readonly setting: StudySetting;
  readonly comparator: Comparator;
  readonly comparedWith: string;
  readonly reference: string;
  /** Nobody measured it. */
  readonly judgement: boolean;
}

export interface SourceShown {
  readonly id: string;
  readonly href: string;
  readonly short: string;
  readonly title: string;
  readonly authors: string;
  readonly publishedIn: string;
  readonly year: number | null;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly url: string | null;
  readonly kind: SourceKind;
}

export interface RuleShown extends Provenance {
  readonly id: string;
  readonly href: string;
  readonly kind: RuleKind;
  readonly title: string;
  readonly action: string;
  readonly body: string;
  /** Of alarms and recommendations. */
  readonly urgency: Urgency | null;
  readonly strength: AlarmStrength | null;
  readonly direction: 'order' | 'avoid' | null;
}

export interface InvestigationPointer extends Pointer {
  readonly id: string;
  readonly role: InvestigationRole;
  readonly specimen: Specimen;
}

export interface ReferenceValue extends Provenance {
  readonly label: string;
  readonly value: string;
  readonly usableAsCutoff: boolean;
  readonly population: string;
}

export interface PriorShown extends Provenance {
  readonly id: string;
  readonly href: string;
  readonly condition: Pointer;
  readonly settings: readonly Setting[];
  readonly presentation: Presentation | null;
  readonly gate: GateShown;
  readonly population: string;
  readonly figures: readonly Figure[];
  /** As the engine uses it: a probability with its 95 % bounds. */
  readonly estimate: { readonly point: number; readonly low: number; readonly high: number };
  readonly judgement: boolean;
}

export interface GateShown {
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly sex: 'female' | 'male' | null;
}

/** A rule's condition, as a list to read. */
export type LogicShown =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly LogicShown[] }
  | { readonly kind: 'at_least'; readonly count: number; readonly parts: readonly LogicShown[] }
  | { readonly kind: 'not'; readonly part: LogicShown }
  /** It is known to hold; as long as that cannot be told, it is not. */
  | { readonly kind: 'stated'; readonly part: LogicShown }
  /** The first case that holds decides. */
  | { readonly kind: 'cases'; readonly cases: readonly LogicCase[]; readonly otherwise: LogicShown }
  | { readonly kind: 'combined'; readonly sign: string; readonly parts: readonly LogicShown[] }
  | { readonly kind: 'compared'; readonly left: LogicShown; readonly sign: string; readonly right: LogicShown }
  | { readonly kind: 'line'; readonly words: readonly LogicWord[] };

export interface LogicCase {
  readonly when: LogicShown;
  readonly gives: LogicShown;
}

export type LogicWord = string | { readonly value: number; readonly unit: string };

export interface RuleExample {
  readonly given: readonly {
    readonly name: string;
    readonly value: boolean | number | string;
    readonly unit: string;
  }[];
  /** Yes or no, the number of a score, the label of a reading; `null`: cannot be told. */
  readonly outcome: boolean | number | string | null;
}

/** Where else something rests on a source. */
export interface StatementShown {
  readonly kind: StatementKind;
  readonly text: string;
  readonly href: string;
  readonly locator: string;
  readonly grade: Grade | null;
  readonly readFrom: ReadFrom | null;
}

export const statementKinds = [
  'measurement',
  'pre_test',
  'background',
  'rule',
  'permeability',
  'next_step',
  'work_up',
  'preparation',
  'spoils',
  'reference_value',
  'guideline',
  'further',
  'method',
  'case',
  'handout',
  'calculator',
] as const;
export type StatementKind = (typeof statementKinds)[number];
