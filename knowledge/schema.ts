import { z } from 'zod';
import { alarmStrengths, investigationRoles, presentations, settings, urgencies } from '@/engine';

/**
 * One entry of each kind, as an author writes it: numbers as the source prints them, texts in our own words.
 * Ratios, bounds and indices are derived by `compile.ts`, so that an entry can be held against the page.
 */

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case: “nocturnal-stools”, not “NocturnalStools”');
/** `<condition>/<finding or investigation>/<source>`, plus a word where the source measured it twice. */
export const evidenceId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+(\/[a-z0-9-]+)?$/);
export const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const text = z.string().trim().min(3).max(1200);
export const line = z.string().trim().min(1).max(200);

export const readFrom = z.enum(['full_text', 'abstract', 'secondary', 'recalled']);
export const grade = z.enum(['high', 'moderate', 'low', 'very_low']);

/** Good: { id: 'doe-2019', locator: 'Table 2, page 5' }. Bad: a locator of “see paper”. */
export const citation = z.strictObject({ id, locator: line });

/** What every statement carries: where it stands, how sure it is, how it was read, who has reviewed it. */
export const provenance = {
  source: citation,
  grade,
  gradeReason: text,
  readFrom,
  /** Nobody with a licence has checked it while this is `null`; the app says so. */
  clinicalReview: z.null(),
  reviewedOn: date,
  /** What a reader should know before relying on it; who disputes it. */
  caveat: text.optional(),
};

export const gate = z.strictObject({
  ageFrom: z.int().min(0).max(120).optional(),
  ageTo: z.int().min(0).max(120).optional(),
  sex: z.enum(['female', 'male']).optional(),
});

const code = z.strictObject({
  system: z.enum(['icd-10', 'icd-10-cm', 'icd-11', 'loinc', 'hpo', 'mesh']),
  code: line,
  display: line,
});

// ── sources ───────────────────────────────────────────────────────────────────────────────────────────────────────

export const sourceEntry = z.strictObject({
  id,
  title: line.max(400),
  authors: line,
  publishedIn: line,
  year: z.int().min(1900).max(2100).nullable(),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .nullable(),
  pmid: z
    .string()
    .regex(/^\d{4,9}$/)
    .nullable(),
  url: z.url({ protocol: /^https$/ }).nullable(),
  kind: z.enum([
    'guideline',
    'systematic_review',
    'cohort',
    'case_control',
    'trial',
    'review',
    'case_report',
    'catalogue',
    'patient_information',
    'method',
    'judgement',
  ]),
});

// ── findings ──────────────────────────────────────────────────────────────────────────────────────────────────────

export const findingSections = [
  'safety',
  'complaint',
  'bowel',
  'upper_gut',
  'food',
  'general',
  'extra_intestinal',
  'history',
  'exposures',
  'family',
  'examination',
  'results',
] as const;

export const findingEntry = z.strictObject({
  id,
  /** Good: “Stools at night”. Bad: “Does the patient have stools at night?” (that is `question`). */
  label: line,
  /** As one asks the patient, in plain words. Good: “Do you wake at night to open your bowels?” */
  question: line,
  definition: text,
  /** Everyday words and medical synonyms, lower case. Good: ['the runs', 'loose motions']. */
  alsoKnownAs: z.array(line),
  kind: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('presence') }),
    z.strictObject({
      type: z.literal('quantity'),
      unit: line,
      min: z.number(),
      max: z.number(),
      /** Handy values offered as one tap. */
      shortcuts: z.array(z.strictObject({ label: line, value: z.number() })).optional(),
    }),
    z.strictObject({
      type: z.literal('choice'),
      choices: z.array(z.strictObject({ id, label: line })).min(2),
      /** Each choice has a drawing in `public/findings/<finding>/<choice>.svg`. */
      pictured: z.literal(true).optional(),
    }),
  ]),
  section: z.enum(findingSections),
  /** A condition over other findings and results, in the rules' language. Such a finding is not asked … */
  derivedFrom: line.optional(),
  /** … unless it may also be known on its own (“anaemic, they said”): then an answer goes before what is derived. */
  alsoAsked: z.literal(true).optional(),
  /** By its definition it began within days: while the duration is unknown the illness is taken as acute. */
  acute: z.literal(true).optional(),
  implies: z.array(id).optional(),
  /** Said to be there, it is this result in words: “C. difficile was confirmed” is a stool with toxin. */
  saysResult: z.strictObject({ investigation: id, outcome: id }).optional(),
  askedOf: gate.optional(),
  /**
   * Not asked while this holds, in the rules' language, since what was said answers it already. What a contradiction leaves
   * no answer to but “no” needs none (`needless.ts`).
   */
  needlessWhen: line.optional(),
  /**
   * A basic of the history while this holds, in the rules' language (`true`: always): whoever takes one asks it of everybody,
   * however little it moves.
   */
  basicWhen: line.optional(),
  /** 1 a word from the patient, 2 needs thought or records, 3 needs an examination. */
  effort: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** May be the reason why the patient comes: told, it begins the silence about what is `volunteered`. */
  complaint: z.boolean().optional(),
  /** A complaint so common, or so much the subject of what looks for it, that alone it makes no red flag possible. */
  raisesNoSuspicion: z.literal(true).optional(),
  /** Mostly told unasked by those who have it: once another complaint is told, silence speaks, unless one of these is present. */
  volunteered: z.strictObject({ unless: z.array(id) }).optional(),
  codes: z.array(code).optional(),
});

// ── conditions ────────────────────────────────────────────────────────────────────────────────────────────────────

export const conditionEntry = z.strictObject({
  id,
  name: line,
  alsoKnownAs: z.array(line),
  definition: text,
  /**
   * The part of the definition that can be asked, in the rules' language, or what nearly always stands behind it: “drinks
   * heavily”, “has diarrhoea”, “has had antibiotics or been in hospital”.
   */
  definedBy: z.string().min(3).max(500).optional(),
  cannotMiss: z.boolean(),
  /** How it relates to a raised intestinal permeability: a finding, never the diagnosis. */
  permeability: z.strictObject({
    direction: z.enum(['raised', 'mixed', 'not_raised', 'not_measured']),
    statement: text,
    ...provenance,
  }),
  codes: z.array(code),
  /** First line only. */
  nextSteps: z.array(z.strictObject({ statement: text, caution: text.optional(), ...provenance })),
});

/** What a guideline asks for first when the condition leads the list. */
export const workUpEntry = z.strictObject({
  id: evidenceId,
  condition: id,
  investigation: id,
  when: line.optional(),
  statement: text,
  ...provenance,
});

// ── priors ────────────────────────────────────────────────────────────────────────────────────────────────────────

export const priorEntry = z.strictObject({
  id: evidenceId,
  condition: id,
  settings: z.array(z.enum(settings)).min(1),
  presentation: z.enum(presentations).nullable(),
  gate,
  measure: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('count'), count: z.int().min(0), of: z.int().min(1) }),
    z.strictObject({
      kind: z.literal('reported'),
      value: z.number().gt(0).lt(1),
      low: z.number().gt(0),
      high: z.number().lt(1),
    }),
    z.strictObject({
      kind: z.literal('judgement'),
      value: z.number().gt(0).lt(1),
      low: z.number().gt(0),
      high: z.number().lt(1),
      rationale: text,
    }),
  ]),
  population: text,
  ...provenance,
});

// ── evidence: a finding or a result, in a condition ───────────────────────────────────────────────────────────────

const bounded = z.strictObject({ value: z.number(), low: z.number(), high: z.number() });
/** A share strictly between 0 and 1, with the bounds that we would defend (as if they were 95 %). */
const share = z.strictObject({ value: z.number().gt(0).lt(1), low: z.number().gt(0), high: z.number().lt(1) });
const ratio = z.strictObject({ value: z.number().min(0), low: z.number().min(0), high: z.number().positive() });

export const measure = z.discriminatedUnion('kind', [
  /** Counts as printed. */
  z.strictObject({
    kind: z.literal('two_by_two'),
    truePositive: z.int().min(0),
    falseNegative: z.int().min(0),
    falsePositive: z.int().min(0),
    trueNegative: z.int().min(0),
  }),
  /** Shares between 0 and 1, with their 95 % bounds or with the numbers they were measured in, or neither. */
  z.strictObject({
    kind: z.literal('sensitivity_specificity'),
    sensitivity: z.union([z.number().min(0).max(1), bounded]),
    specificity: z.union([z.number().min(0).max(1), bounded]),
    withCondition: z.int().positive().optional(),
    withoutCondition: z.int().positive().optional(),
  }),
  /** How often it is seen in the condition and in those compared with; `others` may be the common background. */
  z.strictObject({
    kind: z.literal('frequencies'),
    inCases: z.union([z.number().min(0).max(1), z.strictObject({ count: z.int().min(0), of: z.int().positive() })]),
    inOthers: z.union([
      z.number().min(0).max(1),
      z.strictObject({ count: z.int().min(0), of: z.int().positive() }),
      z.literal('background'),
    ]),
  }),
  z.strictObject({ kind: z.literal('reported_ratios'), present: ratio.nullable(), absent: ratio.nullable() }),
  /** Odds (hazard, risk) ratio as printed; the frequency in controls turns it into likelihood ratios. */
  z.strictObject({
    kind: z.literal('odds_ratio'),
    value: z.number().positive(),
    low: z.number().positive(),
    high: z.number().positive(),
    frequencyInControls: z.number().gt(0).lt(1),
    frequencyBasis: text,
  }),
  /** One ratio for each band of a graded result; bands do not overlap, in rising order. */
  z.strictObject({
    kind: z.literal('interval_ratios'),
    unit: line,
    intervals: z
      .array(
        z.strictObject({
          from: z.number().nullable(),
          to: z.number().nullable(),
          ratio: z.number().positive(),
          low: z.number().positive().optional(),
          high: z.number().positive().optional(),
          inCases: z.number().min(0).max(1).optional(),
          inOthers: z.number().min(0).max(1).optional(),
        }),
      )
      .min(2),
  }),
  /** Nobody measured it: an estimate, with its reasoning, graded very low and shown as such. */
  z.strictObject({
    kind: z.literal('judgement'),
    present: ratio.nullable(),
    absent: ratio.nullable(),
    rationale: text,
  }),
  /** The same as an estimate of how often it is seen in the condition, compared with the common background. */
  z.strictObject({ kind: z.literal('judged_frequency'), inCases: share, rationale: text }),
]);

export const comparators = ['symptomatic_gut', 'background', 'population', 'other_condition', 'assumed'] as const;

const measured = {
  id: evidenceId,
  condition: id,
  /** Measurements that share a cause: only the strongest of a group is counted. */
  overlapGroup: id,
  measure,
  /** Who was compared with: “healthy” comparators overstate effects among patients with symptoms. */
  comparator: z.enum(comparators),
  comparedWith: line,
  population: text,
  setting: z.enum(['general', 'primary_care', 'secondary_care', 'emergency', 'mixed', 'not_stated']),
  /** How it was decided who has the condition. */
  reference: text,
  ...provenance,
};

export const findingEvidenceEntry = z.strictObject({
  ...measured,
  finding: id,
  /** For a choice: which choices count as present. */
  presentChoices: z.array(id).optional(),
  /** For a quantity: from which value on it counts as present. */
  presentFrom: z.number().optional(),
});

export const accuracyEntry = z.strictObject({
  ...measured,
  investigation: id,
  /** What counts as positive, as the source had it. Not given for `interval_ratios`. */
  positive: z
    .union([
      z.strictObject({ atLeast: z.number(), unit: line }),
      z.strictObject({ below: z.number(), unit: line }),
      z.strictObject({ outcomes: z.array(id).min(1) }),
    ])
    .optional(),
  /** Outcomes that are neither positive nor negative here: a blocked bowel on a scan hides what blocks it. */
  saysNothing: z.array(id).min(1).optional(),
  /**
   * The positive outcome is what the diagnosis is made by: cancer under the microscope, the organism seen. It counts undamped and
   * is held at `defining-limit`, since it is no sign beside others and hardly anything else brings it about.
   */
  defines: z.literal(true).optional(),
});

// ── investigations ────────────────────────────────────────────────────────────────────────────────────────────────

const statement = z.strictObject({ statement: text, ...provenance });

export const investigationEntry = z.strictObject({
  id,
  name: line,
  alsoKnownAs: z.array(line),
  /** Words it is found by that are no name of it: what it shows, what it is made of. Good: ['free air']. */
  typedAs: z.array(line).optional(),
  /** The questions people type. Good: “Is there a blood test for celiac disease?” */
  answers: z.array(line).min(1),
  role: z.enum(investigationRoles),
  specimen: z.enum([
    'blood',
    'stool',
    'urine',
    'breath',
    'tissue',
    'skin',
    'imaging',
    'endoscopy',
    'history',
    'challenge',
  ]),
  purpose: text,
  howItIsDone: z.array(text).min(1),
  preparation: z.array(
    z.strictObject({
      statement: text,
      /** What of it is counted back from the test: how long before it begins, and what then holds until the test. */
      before: z
        .array(z.strictObject({ from: z.int().positive(), unit: z.enum(['h', 'd', 'wk']), what: line }))
        .min(1)
        .optional(),
      ...provenance,
    }),
  ),
  /** What makes a result unreliable, as a condition in the rules' language where the app can know it. */
  spoiledBy: z.array(
    z.strictObject({
      id,
      when: line.optional(),
      effect: z.enum(['false_positive', 'false_negative', 'uninterpretable', 'unsafe']),
      statement: text,
      ...provenance,
    }),
  ),
  result: z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('quantity'),
      unit: line,
      min: z.number(),
      max: z.number(),
      decimals: z.int().min(0).max(5),
    }),
    z.strictObject({
      type: z.literal('outcome'),
      outcomes: z.array(z.strictObject({ id, label: line, meaning: text })).min(2),
    }),
  ]),
  referenceValues: z.array(
    z.strictObject({
      label: line,
      /** As printed. */
      value: line,
      /** Whether a clinician may use it as a cut-off, or it merely describes the people measured. */
      usableAsCutoff: z.boolean(),
      population: text,
      ...provenance,
    }),
  ),
  cannotTell: z.array(text).min(1),
  burden: z.strictObject({
    invasiveness: z.int().min(0).max(4),
    cost: z.int().min(1).max(4),
    waitDays: z.number().min(0),
    /** Ionising radiation, as the relative level of the American College of Radiology: 1 (below 0.1 mSv) to 5 (30 to 100 mSv). */
    rays: z.strictObject({ level: z.int().min(1).max(5), ...provenance }).optional(),
    /** What it asks of the patient, in one sentence. */
    patient: text,
  }),
  risks: z.array(text),
  guidelines: z.array(z.strictObject({ body: line, year: z.int().nullable(), statement: text, ...provenance })),
  after: z.array(id).optional(),
  /** Figures that its report prints, each a finding of its own; where the outcome follows from them, how. */
  figures: z
    .strictObject({
      of: z
        .array(
          z.strictObject({
            finding: id,
            /** What a figure below the laboratory’s own limit comes to, where the definition leaves that to it. */
            belowLimit: id.optional(),
          }),
        )
        .min(2),
      /** The first that is true is the outcome; none, when one before it is open. */
      readAs: z.array(z.strictObject({ outcome: id, when: line })),
    })
    .optional(),
  /** Investigations done from the same sample or visit. */
  bundle: id.optional(),
  /** Investigations that share this word answer one question, or are one visit: the second of them can wait. */
  sameQuestion: id.optional(),
  codes: z.array(code),
  further: z.array(statement).optional(),
});

// ── rules ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const example = z.strictObject({
  /** Findings and results by id; a yes or no as true or false. What is not given is unknown. */
  given: z.record(z.string(), z.union([z.boolean(), z.number(), z.string()])),
  /** Yes or no; of a score the number, of an interpretation the id of the reading. */
  then: z.union([z.boolean(), z.number(), z.string()]),
});

const rule = {
  id,
  title: line,
  gate,
  /** Readable condition: `bloody-stools-per-day >= 6 and (temperature > 37.8 or heart-rate > 90)`. */
  logic: z.string().min(3).max(1500),
  /** What to do, or what follows, in one or two sentences. */
  action: text,
  /** Who asks for it. */
  body: line,
  examples: z.array(example).min(2),
  ...provenance,
};

export const ruleEntry = z.discriminatedUnion('kind', [
  z.strictObject({
    ...rule,
    kind: z.literal('alarm'),
    urgency: z.enum(urgencies),
    strength: z.enum(alarmStrengths),
    /** What its action asks for: suggested at its urgency while it fires. */
    investigations: z.array(id).min(1).optional(),
    /** Stronger ones that hold for the same reason: while one of them stands, this one needs no banner of its own. */
    givesWayTo: z.array(id).min(1).optional(),
  }),
  z.strictObject({ ...rule, kind: z.literal('criterion'), condition: id.nullable() }),
  z.strictObject({
    ...rule,
    kind: z.literal('recommendation'),
    investigations: z.array(id).min(1),
    direction: z.enum(['order', 'avoid']),
    urgency: z.enum(urgencies),
  }),
  /** What to do once it holds: treatment, referral, a precaution; no investigation and no urgency of its own. */
  z.strictObject({ ...rule, kind: z.literal('advice'), condition: id.nullable() }),
  /** A picture that points to something which is not among the conditions; `title` names it. */
  z.strictObject({ ...rule, kind: z.literal('elsewhere') }),
  /**
   * What brings a patient within the subject who tells nothing of the gut, and for which conditions; `title` says why. Its logic names only what is
   * present (`and`, `or`, `count`), so that no further answer leads out again.
   */
  z.strictObject({ ...rule, kind: z.literal('within'), conditions: z.array(id).min(1) }),
  /** The logic gives one of these words: a band, a grade, a subtype. */
  z.strictObject({
    ...rule,
    kind: z.literal('interpretation'),
    condition: id.nullable(),
    readings: z.array(z.strictObject({ id: z.string().regex(/^[a-z0-9]+([-_][a-z0-9]+)*$/), label: line })).min(2),
  }),
  /** The logic gives a number between `min` and `max`; no upper bound is `null`. */
  z.strictObject({
    ...rule,
    kind: z.literal('score'),
    condition: id.nullable(),
    min: z.number(),
    max: z.number().nullable(),
  }),
]);

// ── background and method ─────────────────────────────────────────────────────────────────────────────────────────

/** How common a finding is in people with gut symptoms who have none of the conditions: one yardstick for all. */
export const backgroundEntry = z.strictObject({
  id: evidenceId,
  finding: id,
  frequency: z.union([z.number().gt(0).lt(1), z.strictObject({ count: z.int().min(0), of: z.int().positive() })]),
  population: text,
  setting: z.enum(['general', 'primary_care', 'secondary_care', 'emergency', 'mixed', 'not_stated']),
  ...provenance,
});

export const methodEntry = z.strictObject({
  id,
  value: z.number(),
  meaning: text,
  rationale: text,
  source: citation.nullable(),
});

// ── published cases ───────────────────────────────────────────────────────────────────────────────────────────────

export const caseEntry = z.strictObject({
  id,
  title: line,
  summary: text,
  setting: z.enum(settings),
  ageYears: z.int().min(0).max(120),
  sex: z.enum(['female', 'male', 'unknown']),
  /** In the order in which the report tells them, the complaint first. */
  answers: z.array(
    z.strictObject({
      finding: id,
      state: z.enum(['present', 'absent', 'unknown']).optional(),
      quantity: z.number().optional(),
      choice: id.optional(),
    }),
  ),
  results: z.array(z.strictObject({ investigation: id, outcome: id.optional(), value: z.number().optional() })),
  diagnosis: z.union([id, z.literal('out-of-scope')]),
  /** Written by its source to teach a picture, not told of a patient. */
  writtenForTeaching: z.literal(true).optional(),
  /** Number of the release it came with. */
  since: z.string().regex(/^\d{4}\.\d{1,2}\.\d+$/),
  /** Conditions of the list that a reader would accept beside the diagnosis: the report's own differential, an overlap. */
  acceptable: z.array(id).optional(),
  /** Whether what was known at first contact holds a danger sign, and how soon somebody should act; `null`: arguable. */
  redFlagExpected: z.boolean().nullable().optional(),
  urgencyExpected: z.enum(urgencies).nullable().optional(),
  /** First-line investigations a guideline asks for, each with its alternatives. */
  investigationsExpected: z.array(z.array(id).min(1)).optional(),
  source: citation,
  readFrom,
});

export type SourceEntry = z.infer<typeof sourceEntry>;
export type FindingEntry = z.infer<typeof findingEntry>;
export type ConditionEntry = z.infer<typeof conditionEntry>;
export type WorkUpEntry = z.infer<typeof workUpEntry>;
export type PriorEntry = z.infer<typeof priorEntry>;
export type Measure = z.infer<typeof measure>;
export type FindingEvidenceEntry = z.infer<typeof findingEvidenceEntry>;
export type AccuracyEntry = z.infer<typeof accuracyEntry>;
export type EvidenceEntry = FindingEvidenceEntry | AccuracyEntry;
export type InvestigationEntry = z.infer<typeof investigationEntry>;
export type RuleEntry = z.infer<typeof ruleEntry>;
export type BackgroundEntry = z.infer<typeof backgroundEntry>;
export type MethodEntry = z.infer<typeof methodEntry>;
export type CaseEntry = z.infer<typeof caseEntry>;
