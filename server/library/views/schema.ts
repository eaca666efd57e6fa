import type { InvestigationRole } from '@/engine';
import type { PermeabilityStudy, PermeabilitySubject, SupplementEntry } from '@/knowledge/permeability/schema';
import type { InvestigationEntry, PriorEntry } from '@/knowledge/schema';
import type { Citation, Grade, ReadFrom, SpoiledEffect } from '../schema';
import type {
  CitedStatement,
  Code,
  Figure,
  GateShown,
  InvestigationPointer,
  LogicShown,
  Measure,
  Measurement,
  PermeabilityDirection,
  Pointer,
  PriorShown,
  Provenance,
  ReferenceValue,
  RuleExample,
  RuleShown,
  SourceShown,
  Specimen,
  StatementKind,
  StatementShown,
  StudySetting,
} from '../shown/schema';
import type { SourceAttributes } from './source-attributes';

/** What the look-up pages show, page by page: nothing left to find, only to lay out. */

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
  /** Shown and not weighed: other sources, limits and targets. */
  readonly alsoMeasured: readonly { readonly condition: Pointer; readonly measurements: readonly Measurement[] }[];
  readonly accuracy: readonly { readonly condition: Pointer; readonly measurements: readonly Measurement[] }[];
  readonly spoiledBy: readonly (CitedStatement & { readonly id: string; readonly effect: SpoiledEffect })[];
  readonly cannotTell: readonly string[];
  readonly burden: InvestigationEntry['burden'];
  readonly risks: readonly string[];
  readonly guidelines: readonly (CitedStatement & { readonly body: string; readonly year: number | null })[];
  readonly further: readonly CitedStatement[];
  /** Conditions for which a guideline asks for it first. */
  readonly firstIn: readonly (CitedStatement & { readonly condition: Pointer })[];
  /** Rules that read its result: interpretations, scores, criteria, red flags. */
  readonly readBy: readonly RuleShown[];
  readonly recommendedBy: readonly RuleShown[];
  readonly advisedAgainstBy: readonly RuleShown[];
  /** To be done or settled before this one. */
  readonly after: readonly InvestigationPointer[];
  readonly followedBy: readonly InvestigationPointer[];
  readonly sameVisit: readonly InvestigationPointer[];
  readonly codes: readonly Code[];
  readonly sources: readonly SourceShown[];
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
  /** What a guideline asks for first when this condition leads, in its order. */
  readonly workUp: readonly (CitedStatement & { readonly investigation: InvestigationPointer })[];
  readonly criteria: readonly RuleShown[];
  readonly alarms: readonly RuleShown[];
  readonly recommendations: readonly RuleShown[];
  /** Scores, readings of results and advice about it. */
  readonly furtherRules: readonly RuleShown[];
  readonly nextSteps: readonly (CitedStatement & { readonly caution: string | null })[];
  /** The published patients with it that are counted for the order “explains best”, each leading to its source. */
  readonly published: readonly Pointer[];
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
  /** Investigations whose result it disturbs. */
  readonly disturbs: readonly InvestigationPointer[];
  /** What it is worked out from, and what is worked out from it. */
  readonly followsFrom: readonly Pointer[];
  readonly leadsTo: readonly Pointer[];
  readonly codes: readonly Code[];
  readonly sources: readonly SourceShown[];
}

interface EvidenceBase {
  readonly id: string;
  readonly title: string;
  readonly source: SourceShown | null;
  /** Other statements that rest on the same source. */
  readonly elsewhere: readonly StatementShown[];
}

/** How the ratio of a complaint that nobody has told comes about. */
export interface SilenceShown {
  readonly finding: string;
  readonly condition: string;
  /** Share of those who have the complaint who say so unasked, and where that is argued for. */
  readonly toldUnasked: { readonly share: number; readonly href: string };
  /** How common it is among the others, and where that is from; null where this measurement counted it. */
  readonly inOthers: { readonly share: number; readonly href: string | null };
  readonly ratio: { readonly present: number; readonly absent: number; readonly silent: number };
  /** What of it moves the odds, and what of the logarithm is left after each of the two shares. */
  readonly counted: { readonly ratio: number; readonly weight: number; readonly damping: number };
  /** Beside any of them silence says nothing. */
  readonly unless: readonly Pointer[];
}

export type EvidenceView =
  | (EvidenceBase & {
      readonly kind: 'measurement';
      readonly measurement: Measurement;
      readonly measure: Measure;
      readonly rationale: string | null;
      /** Frequency in the common background, where the measure is compared with it. */
      readonly background: { readonly share: number; readonly of: number | null } | null;
      /** Whether its positive outcome is what the diagnosis is made by. */
      readonly defines: boolean;
      readonly ratioLimit: number;
      readonly damping: number;
      /** Measurements of the same thing; only the strongest counts. */
      readonly sisters: readonly Pointer[];
      /** Of a complaint that is mostly told unasked: what it says when nobody has told it. */
      readonly silence: SilenceShown | null;
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
      /** The findings and results it reads. */
      readonly reads: readonly Pointer[];
      readonly attributes: SourceAttributes;
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

/** One study of permeability: a mark in the picture of the evidence. */
export interface StudyShown extends CitedStatement {
  readonly id: string;
  readonly method: string;
  readonly direction: PermeabilityStudy['direction'];
  readonly kind: PermeabilityStudy['kind'];
  readonly people: number | null;
}

/** What is claimed, our reading of it, and the studies it was read from. */
export interface ClaimShown {
  readonly id: string;
  readonly name: string;
  /** Of a condition on the list. */
  readonly href: string | null;
  readonly group: PermeabilitySubject['group'];
  readonly claim: string;
  readonly verdict: PermeabilitySubject['verdict'];
  readonly reading: string;
  readonly studies: readonly StudyShown[];
}

export interface SupplementShown extends CitedStatement {
  readonly id: string;
  readonly name: string;
  readonly asked: string;
  readonly verdict: SupplementEntry['verdict'];
}

export interface LeakyGutView {
  /** What the barrier is and what is measured. */
  readonly barrier: readonly (CitedStatement & { readonly id: string })[];
  /** What is claimed of conditions and associations, and what disrupts the barrier. */
  readonly subjects: readonly ClaimShown[];
  readonly disruptors: readonly ClaimShown[];
  readonly supplements: readonly SupplementShown[];
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
  /** Sentences of advice whose source was seen as an abstract, in a digest or not at all, of all. */
  readonly adviceNotReadInFull: { readonly count: number; readonly of: number };
  readonly ages: { readonly from: number; readonly to: number };
}

export interface CompareView {
  readonly investigations: readonly InvestigationView[];
  /** What was measured of each for one condition, in the order of the investigations; none where nothing was. */
  readonly conditions: readonly { readonly condition: Pointer; readonly cells: readonly (readonly Measurement[])[] }[];
  /** What can be added. */
  readonly others: readonly { readonly id: string; readonly label: string; readonly synonyms: readonly string[] }[];
  readonly full: boolean;
}

export interface BrowseView {
  readonly investigations: readonly {
    readonly specimen: Specimen;
    readonly investigations: readonly InvestigationPointer[];
  }[];
  readonly conditions: readonly (Pointer & { readonly cannotMiss: boolean })[];
}
