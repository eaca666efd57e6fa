import type { AlarmStrength, InvestigationRole, Presentation, Setting, Urgency } from '@/engine';
import type {
  ConditionEntry,
  EvidenceEntry,
  InvestigationEntry,
  Measure,
  PriorEntry,
  SourceEntry,
} from '@/knowledge/schema';
import type { Citation, Grade, ReadFrom, SpoiledEffect } from '../schema';

/** What the look-up pages show, entry by entry: nothing left to find, only to lay out. */

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
  readonly kind: 'alarm' | 'criterion' | 'recommendation';
  readonly title: string;
  readonly action: string;
  readonly body: string;
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

export interface InvestigationView {
  readonly id: string;
  readonly name: string;
  readonly alsoKnownAs: readonly string[];
  readonly answers: readonly string[];
  readonly role: InvestigationRole;
  readonly specimen: Specimen;
  readonly purpose: string;
  readonly howItIsDone: readonly string[];
  readonly preparation: readonly CitedStatement[];
  readonly result: InvestigationEntry['result'];
  readonly referenceValues: readonly ReferenceValue[];
  readonly accuracy: readonly { readonly condition: Pointer; readonly measurements: readonly Measurement[] }[];
  readonly spoiledBy: readonly (CitedStatement & { readonly id: string; readonly effect: SpoiledEffect })[];
  readonly cannotTell: readonly string[];
  readonly burden: InvestigationEntry['burden'];
  readonly risks: readonly string[];
  readonly guidelines: readonly (CitedStatement & { readonly body: string; readonly year: number | null })[];
  readonly further: readonly CitedStatement[];
  readonly recommendedBy: readonly RuleShown[];
  readonly advisedAgainstBy: readonly RuleShown[];
  /** To be done or settled before this one. */
  readonly after: readonly InvestigationPointer[];
  readonly followedBy: readonly InvestigationPointer[];
  readonly sameVisit: readonly InvestigationPointer[];
  readonly codes: readonly Code[];
  readonly sources: readonly SourceShown[];
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

export interface ConditionView {
  readonly id: string;
  readonly name: string;
  readonly alsoKnownAs: readonly string[];
  readonly definition: string;
  readonly cannotMiss: boolean;
  readonly permeability: CitedStatement & { readonly direction: PermeabilityDirection };
  readonly priors: readonly PriorShown[];
  /** What speaks for it first, what speaks against it last. */
  readonly findings: readonly Measurement[];
  readonly investigations: readonly {
    readonly investigation: InvestigationPointer;
    readonly measurements: readonly Measurement[];
  }[];
  readonly criteria: readonly RuleShown[];
  readonly alarms: readonly RuleShown[];
  readonly recommendations: readonly RuleShown[];
  readonly nextSteps: readonly (CitedStatement & { readonly caution: string | null })[];
  readonly codes: readonly Code[];
  readonly sources: readonly SourceShown[];
}

export interface FindingView {
  readonly id: string;
  readonly label: string;
  readonly alsoKnownAs: readonly string[];
  readonly question: string;
  readonly definition: string;
  readonly choices: readonly string[];
  readonly measurements: readonly Measurement[];
  readonly background:
    | (Provenance & { readonly href: string; readonly figures: readonly Figure[]; readonly population: string })
    | null;
  /** Rules that ask for it. */
  readonly rules: readonly RuleShown[];
  readonly codes: readonly Code[];
  readonly sources: readonly SourceShown[];
}

/** A rule's condition, as a list to read. */
export type LogicShown =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly LogicShown[] }
  | { readonly kind: 'at_least'; readonly count: number; readonly parts: readonly LogicShown[] }
  | { readonly kind: 'not'; readonly part: LogicShown }
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
  readonly outcome: boolean | 'cannot_tell';
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
  'preparation',
  'spoils',
  'reference_value',
  'guideline',
  'further',
  'method',
  'case',
] as const;
export type StatementKind = (typeof statementKinds)[number];

interface EvidenceBase {
  readonly id: string;
  readonly title: string;
  readonly source: SourceShown | null;
  /** Other statements that rest on the same source. */
  readonly elsewhere: readonly StatementShown[];
}

export type EvidenceView =
  | (EvidenceBase & {
      readonly kind: 'measurement';
      readonly measurement: Measurement;
      readonly measure: Measure;
      readonly rationale: string | null;
      /** Frequency in the common background, where the measure is compared with it. */
      readonly background: { readonly share: number; readonly of: number | null } | null;
      readonly ratioLimit: number;
      readonly damping: number;
      /** Measurements of the same thing; only the strongest counts. */
      readonly sisters: readonly Pointer[];
    })
  | (EvidenceBase & {
      readonly kind: 'prior';
      readonly prior: PriorShown;
      readonly measure: PriorEntry['measure'];
    })
  | (EvidenceBase & {
      readonly kind: 'background';
      readonly provenance: Provenance;
      readonly finding: string;
      readonly figures: readonly Figure[];
      readonly population: string;
      readonly setting: StudySetting;
      /** Measurements that are compared with it. */
      readonly usedBy: readonly Pointer[];
    })
  | (EvidenceBase & {
      readonly kind: 'rule';
      readonly rule: RuleShown;
      readonly gate: GateShown;
      readonly logic: LogicShown;
      readonly written: string;
      readonly examples: readonly RuleExample[];
      readonly condition: Pointer | null;
      readonly investigations: readonly InvestigationPointer[];
    })
  | (EvidenceBase & {
      readonly kind: 'method';
      readonly value: number;
      readonly meaning: string;
      readonly rationale: string;
      readonly citation: Citation | null;
    });

export interface SourceView {
  readonly source: SourceShown;
  readonly statements: readonly { readonly kind: StatementKind; readonly statements: readonly StatementShown[] }[];
}

export interface LeakyGutView {
  /** What is said of “leaky gut” itself. */
  readonly claims: readonly CitedStatement[];
  readonly conditions: readonly {
    readonly direction: PermeabilityDirection;
    readonly conditions: readonly (CitedStatement & { readonly condition: Pointer })[];
  }[];
  /** Investigations that measure permeability, and those offered for it that are not recommended. */
  readonly investigations: readonly {
    readonly investigation: InvestigationPointer;
    readonly purpose: string;
    readonly cannotTell: readonly string[];
    readonly statements: readonly CitedStatement[];
  }[];
  readonly rules: readonly RuleShown[];
  readonly sources: readonly SourceShown[];
}

export interface AboutView {
  readonly release: { readonly number: string; readonly digest: string };
  readonly engine: string;
  readonly counts: Readonly<
    Record<'conditions' | 'findings' | 'investigations' | 'rules' | 'measurements' | 'priors' | 'sources', number>
  >;
  readonly method: readonly {
    readonly id: string;
    readonly href: string;
    readonly value: number;
    readonly meaning: string;
  }[];
  /** How the statements were read and graded: how many of each. */
  readonly readFrom: Readonly<Record<ReadFrom, number>>;
  readonly grades: Readonly<Record<Grade, number>>;
  readonly judgements: number;
  /** Measurements made among referred patients. */
  readonly fromSecondaryCare: number;
  readonly ages: { readonly from: number; readonly to: number };
}

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

export interface BrowseView {
  readonly investigations: readonly {
    readonly specimen: Specimen;
    readonly investigations: readonly InvestigationPointer[];
  }[];
  readonly conditions: readonly (Pointer & { readonly cannotMiss: boolean })[];
}
