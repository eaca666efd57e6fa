import type { AlarmStrength, InvestigationRole, Logic, OwnUnit, Urgency } from '@/engine';
import type { KnownIllnessEntry } from '@/knowledge/known-illnesses/schema';

/**
 * What the walk shows of the knowledge, and nothing that only other pages show: texts and the names of sources. Plain JSON; no
 * functions. Releases kept before 2026.11.13 hold more.
 */

export type Grade = 'high' | 'moderate' | 'low' | 'very_low';
export type ReadFrom = 'full_text' | 'abstract' | 'secondary' | 'recalled';

/** Where a statement stands: the source, its name in a few words ("Doe 2019"), the place in it. */
export interface Citation {
  readonly source: string;
  readonly short: string;
  readonly locator: string;
}

export type CatalogueFindingKind =
  | { readonly type: 'presence' }
  | {
      readonly type: 'quantity';
      readonly unit: string;
      readonly min: number;
      readonly max: number;
      readonly otherUnits: OwnUnit['otherUnits'];
      readonly shortcuts: readonly { readonly label: string; readonly value: number }[];
    }
  | { readonly type: 'choice'; readonly choices: readonly CatalogueChoice[] };

interface CatalogueChoice {
  readonly id: string;
  readonly label: string;
  /** Path of its drawing, where there is one. */
  readonly picture?: string;
}

export interface CatalogueFinding {
  readonly label: string;
  readonly question: string;
  readonly definition: string;
  readonly alsoKnownAs: readonly string[];
  readonly section: string;
  /** False for what follows from other answers. */
  readonly asked: boolean;
  /** May be the reason why the patient comes. */
  readonly complaint: boolean;
  readonly kind: CatalogueFindingKind;
}

export interface CatalogueCondition {
  readonly name: string;
  readonly alsoKnownAs: readonly string[];
  readonly cannotMiss: boolean;
}

export type CatalogueResult =
  | {
      readonly type: 'quantity';
      readonly unit: string;
      readonly min: number;
      readonly max: number;
      readonly otherUnits: OwnUnit['otherUnits'];
      readonly decimals: number;
    }
  | {
      readonly type: 'outcome';
      readonly outcomes: readonly { readonly id: string; readonly label: string }[];
    };

export interface CatalogueFigures {
  /** `belowLimit`: the finding that a figure below the laboratory’s own limit comes to. */
  readonly of: readonly { readonly finding: string; readonly belowLimit?: string | undefined }[];
  /** The first that is true is the outcome; none, when one before it is open. */
  readonly readAs: readonly { readonly outcome: string; readonly when: Logic }[];
}

export type SpoiledEffect = 'false_positive' | 'false_negative' | 'uninterpretable' | 'unsafe';

export interface CatalogueInvestigation {
  readonly name: string;
  readonly alsoKnownAs: readonly string[];
  readonly role: InvestigationRole;
  readonly specimen: string;
  readonly preparation: readonly string[];
  /** What of the preparation is counted back from the test. A release kept before 2026.11.9 has none. */
  readonly before?: readonly CountedBack[];
  /** What makes a result unreliable, by its id in the knowledge base. */
  readonly spoiledBy: Readonly<Record<string, { readonly effect: SpoiledEffect; readonly statement: string }>>;
  readonly result: CatalogueResult;
  /** Figures that its report prints, each a finding; and the outcome that follows from them. */
  readonly figures?: CatalogueFigures;
  /** What it asks of the patient, in one sentence. */
  readonly patientBurden: string;
  /** 0 nothing at all to 4, the most. */
  readonly invasiveness: number;
  /** 1 the cheapest, 4 the dearest: a class, not a price. */
  readonly cost: number;
  readonly waitDays: number;
  /** Investigations of one bundle are done from one sample or at one visit. */
  readonly bundle: string | null;
}

/** Something that holds for so long before a test, until it is done. */
export interface CountedBack {
  /** The line of the preparation that says so, by its place. */
  readonly line: number;
  readonly from: number;
  readonly unit: 'h' | 'd' | 'wk';
  readonly what: string;
}

export type RuleKind =
  | 'alarm'
  | 'criterion'
  | 'recommendation'
  | 'advice'
  | 'interpretation'
  | 'score'
  | 'elsewhere'
  | 'within';

/** Releases kept before 2026.11.12 do not say which condition it is. */
export type CatalogueKnownIllness = Omit<KnownIllnessEntry, 'condition'> & { readonly condition?: string };

export interface CatalogueRule {
  readonly kind: RuleKind;
  readonly title: string;
  /** Of alarms and recommendations: what to do, and who asks for it. Where that stands is on their page. */
  readonly asks: {
    readonly action: string;
    readonly body: string;
    /** Of alarms: what the link to their page says. */
    readonly citation?: Pick<Citation, 'short'>;
  } | null;
  /** Of interpretations: the words of their readings. */
  readonly readings: Readonly<Record<string, string>>;
  /** Of alarms and recommendations. */
  readonly urgency: Urgency | null;
  /** Of alarms. */
  readonly strength: AlarmStrength | null;
}

/** Everything the walk shows beside the engine's assessment, by id. */
export interface Catalogue {
  readonly findings: Readonly<Record<string, CatalogueFinding>>;
  readonly conditions: Readonly<Record<string, CatalogueCondition>>;
  readonly investigations: Readonly<Record<string, CatalogueInvestigation>>;
  readonly rules: Readonly<Record<string, CatalogueRule>>;
  /** Why answers cannot all be so, by the id of the contradiction. */
  readonly contradictions: Readonly<Record<string, string>>;
  /** Diagnoses made before that turn the question around. */
  readonly knownIllnesses: readonly CatalogueKnownIllness[];
  /** What a guideline asks for first when a condition leads, by the id of the entry. */
  readonly workUp: Readonly<
    Record<string, { readonly condition: string; readonly statement: string; readonly short: string }>
  >;
  /** What a link to a measurement says: its source, “Doe 2019”; `null` for an estimate of our own. */
  readonly evidence: Readonly<Record<string, string | null>>;
}
