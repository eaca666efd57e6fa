import type { FirstTests, Precedents } from './learnt';
import type { Logic } from './logic';
import type { LogOdds } from './probability';
import type {
  AlarmStrength,
  ConditionId,
  EvidenceId,
  FindingId,
  InvestigationId,
  InvestigationRole,
  Presentation,
  RuleId,
  Setting,
  Sex,
  Urgency,
} from './vocabulary';

/**
 * The knowledge as the engine reasons over it: checked, indexed, frozen, and plain JSON, so that the browser and
 * the server hold the same bytes. Texts that only a reader needs (definitions, sources) are not in it.
 */
export interface KnowledgeBase {
  /** Names one release; stored with every assessment. */
  readonly version: string;
  readonly method: Method;
  readonly findings: Readonly<Record<string, EngineFinding>>;
  readonly conditions: Readonly<Record<string, EngineCondition>>;
  readonly investigations: Readonly<Record<string, EngineInvestigation>>;
  readonly alarms: readonly Alarm[];
  readonly criteria: readonly Criterion[];
  readonly recommendations: readonly Recommendation[];
  readonly statements: readonly Statement[];
  /** Pictures that point to something which is not among the conditions. */
  readonly elsewhere: readonly Pointer[];
  /**
   * Pictures that bring a patient within the subject though nothing of the gut is there: a known disease of the list. They
   * look for what is present only, so that no further answer takes them back. Releases before 2026.11.11 have none.
   */
  readonly within?: readonly Within[];
  /** Answers that cannot all be so: true of them when they were entered together. */
  readonly contradictions: readonly { readonly id: string; readonly logic: Logic }[];
  /** Releases before 2026.11.11 have none. */
  readonly precedents?: Precedents;
  /** Releases before 2026.11.16 have none. */
  readonly firstTests?: FirstTests;
}

/** The numbers the method rests on; each is argued for, with its source, in the knowledge base. */
export interface Method {
  /** Share of a ratio's logarithm that is used; 1 treats overlap groups as independent given the condition. */
  readonly damping: number;
  /** What a further finding of the same overlap group counts of the one before it; 0 counts the strongest alone. */
  readonly overlapShare: number;
  /** What counts beside the findings in the order “explains best”, in log-odds. */
  readonly explanation: {
    /** Share of the prior's log-odds, so that neither the rarest nor the commonest always lead. */
    readonly priorShare: number;
    /** Log-odds of a prior below which a condition is rare, and the further share of what lies below. */
    readonly rareBelow: number;
    readonly rareShare: number;
    /** What a condition gains that must not be missed. */
    readonly cannotMiss: number;
    /** What a condition loses while nobody has said what defines it, and once that is known to be absent. */
    readonly undefinedYet: number;
    readonly undefinedSurely: number;
    /** Share of the log ratio of what was told of published patients, where it is not fitted; releases before 2026.11.11 count none. */
    readonly precedentShare?: number;
    /** How many patients of the average kind are added to those of each condition. */
    readonly precedentShrinkage?: number;
    /** What follows from other findings that are present is not counted beside them; not in releases up to 2026.11.12. */
    readonly precedentsOnce?: true;
  };
  /** Standard errors on either side of the point of a shown range; 1.645 for 90 %. */
  readonly rangeWidth: number;
  /** From this many days on, the presentation is chronic. */
  readonly chronicFromDays: number;
  /** Name of the quantity finding that holds the duration in days. */
  readonly durationFinding: FindingId;
  /** What something present includes is explained with it even where it was said too; not in releases up to 2026.11.9. */
  readonly includedThoughSaid?: boolean;
  /** Any of them makes the presentation acute while the duration is not known. */
  readonly acuteFindings: readonly FindingId[];
  /** Ages in completed years the knowledge base speaks about. */
  readonly ages: { readonly from: number; readonly to: number };
  /** Share of cases in which a reading is taken to be seen when nobody printed how often it is. */
  readonly supposedFrequency: number;
  /** A condition less likely than this is not looked at when the worth of a question or an investigation is weighed. */
  readonly negligible: number;
  /** How many times more a change counts for a condition that must not be missed. */
  readonly cannotMissWeight: number;
  /** What an order asked for is worth: by the urgency of who asks, or by how high the condition stands that leads. */
  readonly asking: {
    readonly urgency: Readonly<Record<Urgency, number>>;
    /** Of the condition that explains best, the second and so on; how many there are says how many lead. */
    readonly leaders: readonly number[];
    /** Probability below which a condition does not lead here. */
    readonly likelyEnough: number;
    /** What each further place in a list is worth of the one before it. */
    readonly placeShare: number;
    /** What each further reason to order the same is worth of the one before it. */
    readonly reasonShare: number;
    /** What is left of it for an investigation whose question another one ahead of it answers. */
    readonly sameQuestionShare: number;
    /**
     * Place in the scale of urgencies, from 0 for an emergency, up to which a rule asks outside the subject too. Releases before
     * 2026.11.14 do not say it: there it is “urgent”.
     */
    readonly outside?: number;
    /** Who is ranked for one reason, with nothing of the gut, has the first investigations of what leads alone. Not in releases before 2026.11.16. */
    readonly ofOneReason?: true;
    /** How what is asked for first in patients alike stands beside what guidelines ask for. Releases before 2026.11.16 do not say it. */
    readonly usual?: {
      /** What it is worth, as such a share, that a guideline asks at all, and how much more at the first place. */
      readonly askedAtAll: number;
      readonly askedFirst: number;
      /** Up to how many suggestions are filled up with what nobody asks for but is usual, and from which share on. */
      readonly upTo: number;
      readonly from: number;
      /** What an investigation loses of its worth to one before it that would always do instead. Not in releases before 2026.11.17. */
      readonly lostToOthers?: number;
      /** Beside what cannot wait, what has rays or is like an endoscopy may be usual too. Not in releases before 2026.11.17. */
      readonly heavyWhilePressing?: true;
      /** How many of what cannot wait until tomorrow keep their place in front, beside what is an emergency. Releases before 2026.11.18 keep all. */
      readonly pressingInFront?: number;
    };
  };
  /** What settling an alarm of each strength is worth to the next question, in units of expected change. */
  readonly alarmWeight: Readonly<Record<AlarmStrength, number>>;
  /** What else decides which question comes first. Releases before 2026.11.11 do not say it: `QUESTIONS_BEFORE`. */
  readonly questions?: QuestionWorths;
}

export interface QuestionWorths {
  /** What settling an alarm that nothing speaks for yet is worth, as a share of one that is possible. */
  readonly unsuspected: number;
  /** How that share falls with what the alarm is away from. Releases before 2026.11.14 do not say it: there it does not. */
  readonly remote?: {
    /** What is left of it for each thing that would have to be found beside the first. */
    readonly perStep: number;
    /** A sign that was told of this share of published patients leaves half of it. */
    readonly seldom: number;
  };
  /** How many times more a possible alarm is worth where nothing else is missing. */
  readonly lastMissing: number;
  /** What a kind is worth, as a share of its full worth, of something that was answered “unknown”. */
  readonly ofUnknown: number;
  /** From which share of its worth on what includes a complaint, and is none itself, makes that complaint wait. */
  readonly givesWayFrom: number;
  /** What a basic of the history is worth beside what it moves, in units of expected change. */
  readonly basic: number;
  /**
   * What a change of a whole share in the order “explains best” is worth, in units of expected change: questions then tell
   * apart what leads, and are asked outside the subject too. Releases before 2026.11.13 do not say it: there the probabilities count.
   */
  readonly share?: number;
}

/** What stood in the engine until a release said it itself. */
export const QUESTIONS_BEFORE: QuestionWorths = {
  unsuspected: 0.25,
  lastMissing: 2,
  ofUnknown: 0.25,
  givesWayFrom: 0.5,
  basic: 0,
};

export interface EngineFinding {
  readonly id: FindingId;
  readonly kind: 'presence' | 'quantity' | 'choice';
  /** UCUM code of a quantity. */
  readonly unit: string | null;
  /** False for what follows from other answers (`derivedFrom`) and so is never asked. */
  readonly asked: boolean;
  readonly derivedFrom: Logic | null;
  /** Present here means present there; absence is never inferred. */
  readonly implies: readonly FindingId[];
  /** Said to be there, it is this result in words, and counts as it where the result itself was not entered. */
  readonly saysResult?: { readonly investigation: InvestigationId; readonly outcome: string };
  /** Who it can be asked of. */
  readonly askedOf: Gate;
  /** Not asked while this holds: what was said answers it already. Releases before 2026.11.10 have none. */
  readonly needlessWhen?: Logic;
  /** A basic of the history while this holds: asked of everybody, however little it moves. Releases before 2026.11.11 have none. */
  readonly basicWhen?: Logic;
  /** Place in the walk: lower is asked earlier when two questions would move as much. */
  readonly order: number;
  /** 1 a word from the patient, 2 needs thought or records, 3 needs an examination. */
  readonly effort: number;
  /**
   * What a condition loses, in log-odds, when this is present and the condition has nothing to say about it: the rarer
   * it is otherwise, the more it calls for an explanation. 0 where it calls for none (a drug, a relative).
   */
  readonly charge: number;
  /** Brings a patient within the subject when it is there. */
  readonly ofTheGut: boolean;
  /** May be why the patient comes: told, it begins the silence about what is `volunteered`. */
  readonly complaint: boolean;
  /** Makes no red flag possible by itself. Releases before 2026.11.10 do not say it: there no complaint does. */
  readonly raisesNoSuspicion?: boolean;
  /** People who have it mostly say so unasked: once another complaint is told, silence speaks, unless one of these is present. */
  readonly volunteered?: { readonly unless: readonly FindingId[] };
}

/** Who a rule or a question is for. An open bound is `null`. */
export interface Gate {
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly sex: Exclude<Sex, 'unknown'> | null;
}

export interface EngineCondition {
  readonly id: ConditionId;
  /** Must be thought of even when unlikely; shown apart. */
  readonly cannotMiss: boolean;
  /** The part of its definition that can be asked; `null` where there is none. */
  readonly definedBy: Logic | null;
  readonly priors: readonly Prior[];
  /** What a guideline asks for first when this condition leads, in its order. */
  readonly workUp: readonly WorkUp[];
  readonly factors: readonly Factor[];
}

export interface WorkUp {
  readonly id: EvidenceId;
  readonly investigation: InvestigationId;
  /** In which presentations; always, when `null`. */
  readonly when: Logic | null;
}

/** A pre-test probability in one stratum, as log-odds with its standard error. */
export interface Prior {
  readonly id: EvidenceId;
  readonly settings: readonly Setting[];
  readonly presentation: Presentation | null;
  readonly gate: Gate;
  readonly logOdds: LogOdds;
  readonly standardError: number;
}

/** One measurement: how each possible reading of a finding or investigation speaks for or against a condition. */
export interface Factor {
  readonly id: EvidenceId;
  readonly on: FindingId | InvestigationId;
  /** Measurements of the same thing; only the strongest of a group counts. */
  readonly overlapGroup: string;
  readonly levels: readonly Level[];
  /**
   * Natural logarithm of the ratio of silence about a complaint that is mostly told unasked; it counts by the same share as
   * a denial and carries its error.
   */
  readonly unsaid?: number;
}

export interface Level {
  readonly reading: Reading;
  /** Natural logarithm of the likelihood ratio of this reading. */
  readonly logRatio: number;
  readonly standardError: number;
  /**
   * Share of the logarithm that counts, between 0 and 1: less where the measurement is uncertain, and less for an
   * absence, which is often just not told.
   */
  readonly weight: number;
  /** How often this reading is seen with and without the condition, where that is known. */
  readonly inCases: number | null;
  readonly inOthers: number | null;
}

/** Which answers or results a level stands for. Numbers run from `from` (included) to `to` (excluded). */
export type Reading =
  | { readonly kind: 'state'; readonly state: 'present' | 'absent' }
  | { readonly kind: 'options'; readonly options: readonly string[] }
  | { readonly kind: 'interval'; readonly from: number | null; readonly to: number | null; readonly unit: string };

export interface EngineInvestigation {
  readonly id: InvestigationId;
  readonly role: InvestigationRole;
  readonly unit: string | null;
  readonly outcomes: readonly string[];
  /** What it asks of the patient, 1 and up: what is divided by in “most decided for least burden”. */
  readonly burden: number;
  /** Rays, or as invasive as an endoscopy: not suggested for now unless something asks for it. */
  readonly needsReason?: true;
  /** What makes a result unreliable now, so that it is said before it is ordered. */
  readonly spoiledBy: readonly { readonly id: string; readonly when: Logic }[];
  /** Those that should be done, or be settled, before this one. */
  readonly after: readonly InvestigationId[];
  /** Investigations with the same word answer one question, or are one visit. */
  readonly sameQuestion: string | null;
  /** The figures on its report. Releases before 2026.11.13 do not name them. */
  readonly figures?: readonly FindingId[];
}

interface RuleBase {
  readonly id: RuleId;
  readonly gate: Gate;
  readonly logic: Logic;
}

export interface Alarm extends RuleBase {
  readonly urgency: Urgency;
  readonly strength: AlarmStrength;
  /** What to order while it fires. */
  readonly investigations: readonly InvestigationId[];
  /** Stronger alarms that hold for the same reason. */
  readonly givesWayTo?: readonly RuleId[];
}

/** A rule without more: what it points to is its name. */
export type Pointer = RuleBase;

export interface Within extends RuleBase {
  /** What such a patient is ranked for: while nothing of the gut is told, the others explain nothing. Releases before 2026.11.18 do not say it. */
  readonly conditions?: readonly ConditionId[];
}

export interface Criterion extends RuleBase {
  readonly condition: ConditionId | null;
}

export interface Recommendation extends RuleBase {
  readonly investigation: InvestigationId;
  readonly direction: 'order' | 'avoid';
  readonly urgency: Urgency;
  /** Place among what the rule asks for, 0 for the first. */
  readonly place: number;
}

/** What follows for the clinician beyond ordering: advice (true or not), a reading (a word), a score (a number). */
export interface Statement extends RuleBase {
  readonly kind: 'advice' | 'interpretation' | 'score';
  readonly condition: ConditionId | null;
}
