import { z } from 'zod';
import { citation, gate, id, line, provenance, text } from '../schema';

/**
 * A calculator puts rules of the knowledge base on a page of their own: it names them, the answers they read, and what
 * a reader has to know. It holds no formula: that is the rule's. The one exception is the lactulose–mannitol test,
 * whose arithmetic is in `engine/dual-sugar.ts` and whose numbers are all in its entry.
 */

/** What it is for; the order is that of the index. */
export const calculatorGroups = [
  'permeability',
  'irritable_bowel',
  'inflammatory_bowel',
  'celiac',
  'allergy',
  'stool_and_breath',
  'danger',
  'lifestyle',
] as const;

/** A finding or investigation of the knowledge base, or one of `age-years`, `sex`. */
const input = z.strictObject({
  name: id,
  /** In place of the finding's own label, where that repeats the name of the score. */
  label: line.optional(),
  hint: line.optional(),
  /** Points that may be given, each in our own words. Without them any figure in the finding's range. */
  levels: z
    .array(z.strictObject({ value: z.number(), label: line }))
    .min(2)
    .optional(),
});

/** What is shown of the outcome. */
const result = z.strictObject({
  title: line,
  /** `each`: one line for each rule. `first_met`: those that hold, or that none does (subtypes, alternatives). */
  show: z.enum(['each', 'first_met']),
  rules: z.array(id).min(1),
  /** What each reading or outcome means, beyond the rule's own sentence. */
  note: text.optional(),
});

const value = z.union([z.boolean(), z.number(), z.string()]);

const workedExample = z.strictObject({
  title: line,
  given: z.record(z.string(), value),
  /** By rule: the value, or `cannot_tell`. */
  then: z.record(z.string(), value),
  /** The arithmetic, so that it can be followed. */
  working: text,
  /** `by_hand`: worked from the source's own items and bands by the authors; nobody's published patient. */
  origin: z.enum(['by_hand', 'published']),
  /** Where a published one is printed. */
  source: citation.optional(),
});

const common = {
  id,
  title: line,
  alsoKnownAs: z.array(line),
  group: z.enum(calculatorGroups),
  /** In one or two sentences: the question it answers. */
  purpose: text,
  forWhom: line,
  /** Conditions of the list that it concerns, so that the walk can offer it. */
  conditions: z.array(id),
  /** The formula in words. */
  formula: text,
  /** What happens while something is missing. */
  whenMissing: text,
  limits: z.array(z.strictObject({ statement: text, ...provenance })).min(1),
  /** Where the wording of a questionnaire is somebody's: then the words here are our own. */
  copyright: text.optional(),
};

// ── lactulose–mannitol ────────────────────────────────────────────────────────────────────────────────────────────

const positive = z.number().positive();
const hours = z.strictObject({ from: z.number().min(0), to: positive });

export const assays = ['enzymatic', 'hplc', 'gas_chromatography', 'lc_ms_ms'] as const;

/** A drink. Reference values hold for one drink only. */
const drink = z.strictObject({
  id,
  label: line,
  /** `null`: by weight, or to be entered. */
  lactuloseMg: positive.nullable(),
  mannitolMg: positive.nullable(),
  note: text,
  ...provenance,
});

const collection = z.strictObject({ id, label: line, ...hours.shape, meaning: text, ...provenance });

/** A ratio in a group of people, as the source prints it; the ends of the bar in the picture are worked out from it. */
const ratioIn = z.strictObject({
  /** `null`: only a range is printed. */
  value: positive.nullable(),
  of: z.enum(['mean', 'median', 'geometric_mean', 'not_said']),
  spread: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.enum(['sd', 'sem']), size: positive }),
      z.strictObject({ kind: z.enum(['quartiles', 'ci_95', 'site_means']), low: positive, high: positive }),
    ])
    .nullable(),
});

const referenceSet = z.strictObject({
  id,
  label: line,
  population: text,
  count: z.int().positive().nullable(),
  /** In years; `null`: not in what was read. */
  ages: z.strictObject({ from: z.number().min(0), to: z.number() }).nullable(),
  /** Id of a drink; `null`: not in what was read. */
  drink: id.nullable(),
  window: hours.nullable(),
  assay: z.enum(assays).nullable(),
  lactulose: line.nullable(),
  mannitol: line.nullable(),
  /** Lactulose recovery over mannitol recovery in those without disease. */
  ratio: ratioIn.nullable(),
  /** A decision limit that the authors give. */
  limit: positive.nullable(),
  /** The same in people with a disease, for the picture. */
  patients: z.array(z.strictObject({ label: line, ratio: ratioIn })),
  /** Why it may describe the people measured and still be no yardstick. */
  notAYardstick: text.optional(),
  ...provenance,
});

/** A figure that is typed in, in one unit; outside the bounds it is a slip and is not used. */
const figure = z.strictObject({ label: line, unit: line, min: z.number(), max: positive, hint: line.optional() });

/** A condition in the rules' language over what was entered and worked out. */
const validity = z.strictObject({
  id,
  when: z.string().min(3).max(300),
  effect: z.enum(['reject', 'warn']),
  statement: text,
  ...provenance,
});

export const dualSugarProtocol = z.strictObject({
  investigation: id,
  molarMass: z.strictObject({ lactulose: positive, mannitol: positive, ...provenance }),
  drinks: z.array(drink).min(1),
  collections: z.array(collection).min(1),
  referenceSets: z.array(referenceSet).min(2),
  validity: z.array(validity).min(1),
  figures: z.strictObject({
    lactuloseDose: figure,
    mannitolDose: figure,
    volume: figure,
    /** In mg/L; other units are turned into it. */
    concentration: figure,
    creatinine: figure,
    limit: figure,
    massRatio: figure,
    age: figure,
    weight: figure,
    egfr: figure,
  }),
  /** What is done first, and next: investigations that find a cause. */
  causeFinding: z.array(id).min(1),
  /** What was done or taken before; each may spoil the result. */
  circumstances: z.array(z.strictObject({ id, label: line, finding: id.nullable() })).min(1),
  example: z.strictObject({
    drink: id,
    collection: id,
    assay: z.enum(assays),
    ageYears: z.int(),
    volumeMl: positive,
    lactuloseMgPerL: positive,
    mannitolMgPerL: positive,
    baselineLactuloseMgPerL: z.number().min(0),
    baselineMannitolMgPerL: z.number().min(0),
    /** To the digits that the working gives. */
    then: z.strictObject({ lactuloseRecovery: positive, mannitolRecovery: positive, ratio: positive }),
    working: text,
    origin: z.enum(['by_hand', 'published']),
  }),
});

export const calculatorEntry = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('rules'),
    gate: gate.optional(),
    inputs: z.array(z.strictObject({ title: line, inputs: z.array(input).min(1) })).min(1),
    results: z.array(result).min(1),
    examples: z.array(workedExample).min(1),
  }),
  z.strictObject({ ...common, kind: z.literal('dual_sugar'), protocol: dualSugarProtocol }),
]);

export type CalculatorEntry = z.infer<typeof calculatorEntry>;
export type RuleCalculatorEntry = Extract<CalculatorEntry, { kind: 'rules' }>;
export type DualSugarCalculatorEntry = Extract<CalculatorEntry, { kind: 'dual_sugar' }>;
export type DualSugarProtocol = z.infer<typeof dualSugarProtocol>;
