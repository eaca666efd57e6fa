import { z } from 'zod';
import type { Logic } from '@/engine';

/** What the pages and the walk show of a calculator: one shape for both, and for the wire. */

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();
const record = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value).readonly();
const text = z.string();
const value = z.union([z.boolean(), z.number(), z.string()]);
/** Compiled by the knowledge base, and read by the engine alone. */
const logic = z.custom<Logic>((tree) => typeof tree === 'object' && tree !== null && 'op' in tree);
const gate = z
  .strictObject({
    ageFrom: z.number().nullable(),
    ageTo: z.number().nullable(),
    sex: z.enum(['female', 'male']).nullable(),
  })
  .readonly();
const pointer = z.strictObject({ href: text, label: text }).readonly();
const provenance = {
  citation: z.strictObject({ source: text, short: text, locator: text }).readonly(),
  grade: z.enum(['high', 'moderate', 'low', 'very_low']),
  gradeReason: text,
  readFrom: z.enum(['full_text', 'abstract', 'secondary', 'recalled']),
  reviewedOn: text,
  caveat: text.nullable(),
};
const statement = z.strictObject({ statement: text, ...provenance }).readonly();

// ── what is asked ─────────────────────────────────────────────────────────────────────────────────────────────────

const inputKind = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('presence') }).readonly(),
  z
    .strictObject({
      type: z.literal('quantity'),
      unit: text,
      min: z.number(),
      max: z.number(),
      levels: list(z.strictObject({ value: z.number(), label: text }).readonly()).nullable(),
    })
    .readonly(),
  z
    .strictObject({
      type: z.literal('choice'),
      choices: list(z.strictObject({ id: text, label: text }).readonly()),
    })
    .readonly(),
]);
const input = z
  .strictObject({
    name: text,
    /** Where an accepted value goes in a walk; `patient` stays as it is there. */
    of: z.enum(['finding', 'investigation', 'patient']),
    label: text,
    hint: text.nullable(),
    kind: inputKind,
  })
  .readonly();

const rule = z
  .strictObject({
    id: text,
    href: text,
    kind: z.enum(['alarm', 'criterion', 'recommendation', 'advice', 'interpretation', 'score', 'elsewhere', 'within']),
    title: text,
    action: text,
    body: text,
    gate,
    /** Words of an interpretation's readings. */
    readings: record(text),
    /** Ends of a score; an open one is `null`. */
    range: z.strictObject({ min: z.number(), max: z.number().nullable() }).readonly().nullable(),
    ...provenance,
  })
  .readonly();

const common = {
  id: text,
  href: text,
  title: text,
  group: text,
  purpose: text,
  forWhom: text,
  formula: text,
  whenMissing: text,
  limits: list(statement),
  copyright: text.nullable(),
  /** Number and digest of the release it belongs to. */
  version: text,
};

export const ruleCalculatorView = z.strictObject({
  ...common,
  kind: z.literal('rules'),
  inputs: list(z.strictObject({ title: text, inputs: list(input) }).readonly()),
  results: list(
    z
      .strictObject({ title: text, show: z.enum(['each', 'first_met']), note: text.nullable(), rules: list(rule) })
      .readonly(),
  ),
  calculation: z
    .strictObject({
      rules: list(z.strictObject({ id: text, gate, logic }).readonly()),
      derived: record(logic),
      inputs: list(text),
    })
    .readonly(),
  examples: list(
    z
      .strictObject({
        title: text,
        given: record(value),
        working: text,
        origin: z.enum(['by_hand', 'published']),
      })
      .readonly(),
  ),
});

// ── lactulose–mannitol ────────────────────────────────────────────────────────────────────────────────────────────

const hours = { from: z.number(), to: z.number() };
const ratioIn = z
  .strictObject({
    value: z.number().nullable(),
    of: z.enum(['mean', 'median', 'geometric_mean', 'not_said']),
    bounds: z.enum(['sd', 'sem', 'quartiles', 'ci_95', 'site_means']).nullable(),
    /** Ends of the bar, not below zero. */
    low: z.number().nullable(),
    high: z.number().nullable(),
  })
  .readonly();
const figure = z
  .strictObject({ label: text, unit: text, min: z.number(), max: z.number(), hint: text.optional() })
  .readonly();
const assay = z.enum(['enzymatic', 'hplc', 'gas_chromatography', 'lc_ms_ms']);

const referenceSet = z
  .strictObject({
    id: text,
    label: text,
    population: text,
    count: z.number().nullable(),
    ages: z.strictObject(hours).readonly().nullable(),
    drink: text.nullable(),
    window: z.strictObject(hours).readonly().nullable(),
    assay: assay.nullable(),
    lactulose: text.nullable(),
    mannitol: text.nullable(),
    ratio: ratioIn.nullable(),
    limit: z.number().nullable(),
    patients: list(z.strictObject({ label: text, ratio: ratioIn }).readonly()),
    notAYardstick: text.nullable(),
    ...provenance,
  })
  .readonly();

export const dualSugarView = z.strictObject({
  ...common,
  kind: z.literal('dual_sugar'),
  investigation: z
    .strictObject({
      id: text,
      href: text,
      label: text,
      unit: text,
      min: z.number(),
      max: z.number(),
      decimals: z.number(),
      cannotTell: list(text),
    })
    .readonly(),
  molarMass: z.strictObject({ lactulose: z.number(), mannitol: z.number(), ...provenance }).readonly(),
  drinks: list(
    z
      .strictObject({
        id: text,
        label: text,
        lactuloseMg: z.number().nullable(),
        mannitolMg: z.number().nullable(),
        note: text,
        ...provenance,
      })
      .readonly(),
  ),
  collections: list(z.strictObject({ id: text, label: text, ...hours, meaning: text, ...provenance }).readonly()),
  referenceSets: list(referenceSet),
  validity: list(
    z.strictObject({ id: text, effect: z.enum(['reject', 'warn']), logic, statement: text, ...provenance }).readonly(),
  ),
  figures: z
    .strictObject({
      lactuloseDose: figure,
      mannitolDose: figure,
      volume: figure,
      concentration: figure,
      creatinine: figure,
      limit: figure,
      massRatio: figure,
      age: figure,
      weight: figure,
      egfr: figure,
    })
    .readonly(),
  causeFinding: list(pointer),
  circumstances: list(z.strictObject({ id: text, label: text, finding: text.nullable() }).readonly()),
  example: z
    .strictObject({
      drink: text,
      collection: text,
      assay,
      ageYears: z.number(),
      volumeMl: z.number(),
      lactuloseMgPerL: z.number(),
      mannitolMgPerL: z.number(),
      baselineLactuloseMgPerL: z.number(),
      baselineMannitolMgPerL: z.number(),
      working: text,
      origin: z.enum(['by_hand', 'published']),
    })
    .readonly(),
});

export const calculatorView = z.discriminatedUnion('kind', [ruleCalculatorView, dualSugarView]);

/** What a list of calculators shows of one. */
const calculatorOutline = z
  .strictObject({
    id: text,
    href: text,
    title: text,
    group: text,
    purpose: text,
    alsoKnownAs: list(text),
    conditions: list(text),
    /** Who at least one of its rules is for. */
    gate,
    /** Findings and investigations it asks for. */
    asksFor: list(text),
  })
  .readonly();

export const calculatorId = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(80),
});
export const noInput = z.strictObject({}).optional();
export const calculatorOpened = z.strictObject({ calculator: calculatorView });
export const calculatorList = z.strictObject({ calculators: list(calculatorOutline) });

export type CalculatorView = Readonly<z.infer<typeof calculatorView>>;
export type RuleCalculatorView = Readonly<z.infer<typeof ruleCalculatorView>>;
export type DualSugarView = Readonly<z.infer<typeof dualSugarView>>;
export type CalculatorInput = z.infer<typeof input>;
export type CalculatorRule = z.infer<typeof rule>;
export type CalculatorOutline = z.infer<typeof calculatorOutline>;
export type ReferenceSet = z.infer<typeof referenceSet>;
export type RatioIn = z.infer<typeof ratioIn>;
