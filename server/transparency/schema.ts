import type { EntryChange } from '@/knowledge/changes/schema';
import type { InvestigationMiss, UrgencyMiss } from '@/knowledge/evaluation/misses';
import type { MeasuredGroup } from '@/knowledge/evaluation/own-cases';
import type { Proportion } from '@/knowledge/evaluation/statistics';
import type { SourceAttributeKey } from '../library/views/source-attributes';

/** What the pages about the app show. Plain data. */

/** The thirteen attributes of a rule’s evidence, as they are called on screen. */
export const attributeNames: Readonly<Record<SourceAttributeKey, string>> = {
  citation: 'Citation',
  developer: 'Developer',
  funding: 'Funding',
  dates: 'Dates',
  race: 'Race',
  ethnicity: 'Ethnicity',
  language: 'Language',
  sexual_orientation: 'Sexual orientation',
  gender_identity: 'Gender identity',
  sex: 'Sex',
  date_of_birth: 'Age',
  social_determinants: 'Social circumstances',
  health_status: 'Health',
};

export interface AccuracyFigure {
  readonly id: string;
  readonly label: string;
  readonly figure: Proportion;
}

export interface AccuracyGroupShown {
  readonly group: MeasuredGroup;
  readonly cases: number;
  readonly figures: readonly AccuracyFigure[];
  readonly calibrationError: number | null;
  readonly brier: number | null;
  readonly calibration: readonly {
    readonly from: number;
    readonly to: number;
    readonly count: number;
    readonly meanStated: number | null;
    readonly shareHappened: number | null;
  }[];
  readonly missed: readonly {
    readonly case: string;
    readonly condition: string;
    readonly place: number;
    readonly before: readonly string[];
    readonly because: readonly string[];
  }[];
  readonly investigationsMissed: readonly InvestigationMiss[];
  readonly urgencyMissed: readonly UrgencyMiss[];
  readonly dangerMissed: readonly string[];
}

export interface AccuracyView {
  readonly measuredOn: { readonly knowledge: string; readonly engine: string };
  /** What this build carries. */
  readonly current: string;
  /** What was not looked at comes first. */
  readonly groups: readonly AccuracyGroupShown[];
  readonly conditions: readonly {
    readonly id: string;
    readonly name: string;
    readonly href: string;
    /** In the order of the groups; `null`: no case. */
    readonly groups: readonly ({ readonly cases: number; readonly first: number; readonly three: number } | null)[];
  }[];
  /** The engine and readers without it, on the same unseen patients; of no case while nobody has read them. */
  readonly read: readonly {
    readonly id: string;
    readonly label: string;
    readonly engine: Proportion;
    readonly readers: readonly Proportion[];
  }[];
  readonly readCases: number;
  readonly influence: { readonly most: number; readonly mostSeen: number; readonly shareSeen: number };
}

export interface HazardShown {
  readonly id: string;
  readonly hazard: string;
  readonly cause: string;
  readonly effect: string;
  readonly before: ScoreShown;
  readonly after: ScoreShown;
  readonly controls: readonly { readonly what: string; readonly test: string; readonly file: string }[];
  readonly measured: string | null;
  readonly left: string;
  readonly owner: string;
}

interface ScoreShown {
  readonly risk: 1 | 2 | 3 | 4 | 5;
  readonly severity: string;
  readonly likelihood: string;
}

export interface HazardsView {
  readonly themes: readonly { readonly id: string; readonly title: string; readonly hazards: readonly HazardShown[] }[];
  readonly scale: readonly {
    readonly risk: number;
    readonly words: string;
    readonly before: number;
    readonly after: number;
  }[];
  readonly tests: number;
}

interface AttributeUse {
  readonly href: string;
  readonly title: string;
  readonly use: string;
}

export interface AttributesView {
  readonly rules: number;
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly attributes: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  }[];
  readonly personal: readonly {
    readonly name: string;
    readonly rules: readonly AttributeUse[];
    readonly measurements: readonly AttributeUse[];
  }[];
}

/** A heading of a change log with what stands under it. */
export interface Change {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly points: readonly string[];
}

/** An entry that changed, with its page where it has one. */
export interface ShownChange extends EntryChange {
  readonly href: string | null;
}

/** What changed among the entries of one kind. */
export interface KindChanges {
  readonly kind: EntryChange['kind'];
  /** The first of them. */
  readonly shown: readonly ShownChange[];
  readonly count: number;
}

/** What is otherwise in a release than in the one before it, entry by entry. */
export interface ReleaseView {
  readonly release: string;
  readonly since: string;
  readonly kinds: readonly KindChanges[];
}

export interface ChangesView {
  /** The latest first. */
  readonly releases: readonly ReleaseView[];

  readonly versions: { readonly app: string; readonly engine: string; readonly knowledge: string };
  readonly app: readonly Change[];
  readonly engine: readonly Change[];
  readonly knowledge: readonly Change[];
}

/** From a line of advice in one step: what it is, for whom, what it read, how, from where, how well, and its limits (REG-06). */
export interface Basis {
  readonly purpose: string;
  readonly inputs: { readonly summary: string; readonly names: readonly string[] };
  readonly logic: string;
  readonly sources: string;
  readonly validation: string;
  readonly limits: readonly string[];
}
