import { z } from 'zod';
import { type Case, fail, type KnowledgeBase, ok, type Result, settings, sexes, urgencies } from '@/engine';
import { type Figure, inOwnUnit } from '../units/as-written';

/** One case of an evaluation file, a line of JSON each. Ids are those that `npm run vocabulary` prints. */
export const caseLine = z.strictObject({
  id: z.string().min(1),
  ageYears: z.number().min(0).max(120).nullable(),
  sex: z.enum(sexes),
  setting: z.enum(settings),
  present: z.array(z.string()).default([]),
  absent: z.array(z.string()).default([]),
  quantities: z.record(z.string(), z.strictObject({ value: z.number(), unit: z.string() })).default({}),
  choices: z.record(z.string(), z.string()).default({}),
  results: z
    .array(
      z.union([
        z.strictObject({ investigation: z.string(), value: z.number(), unit: z.string() }),
        z.strictObject({ investigation: z.string(), outcome: z.string() }),
      ]),
    )
    .default([]),
  gold: z.string(),
  acceptable: z.array(z.string()).default([]),
  redFlagExpected: z.boolean().nullable().default(null),
  urgencyExpected: z.enum(urgencies).nullable().default(null),
  investigationsExpected: z.array(z.array(z.string()).min(1)).default([]),
});
export type CaseLine = z.output<typeof caseLine>;

/** What is wrong with a line; it is counted from 1. */
export interface LineIssue {
  readonly line: number;
  readonly message: string;
}

export interface ReadCase {
  readonly line: CaseLine;
  readonly patient: Case;
  /** Ids the knowledge base does not know: named, and the rest of the case still runs. */
  readonly unknown: readonly string[];
}

export const OUT_OF_SCOPE = 'out-of-scope';

/** A line as a case for the engine; or why it cannot be read. */
export const readCaseLine = (text: string, number: number, knowledge: KnowledgeBase): Result<ReadCase, LineIssue> => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail({ line: number, message: 'is not JSON' });
  }
  const parsed = caseLine.safeParse(json);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    return fail({ line: number, message: `${first?.path.join('.')}: ${first?.message}` });
  }
  const line = parsed.data;
  const unknown: string[] = [];
  const known = (space: Readonly<Record<string, unknown>>, id: string): boolean => {
    if (Object.hasOwn(space, id)) return true;
    unknown.push(id);
    return false;
  };
  const { findings, investigations, conditions } = knowledge;
  const answers: Record<string, Case['answers'][string]> = {};
  const results: Record<string, Case['results'][string]> = {};
  // A figure goes where it belongs: one list asks for haemoglobin and another for CRP, and nobody looks up which.
  const takeFigure = (id: string, figure: Figure, expected: Readonly<Record<string, unknown>>): void => {
    if (Object.hasOwn(findings, id)) answers[id] = { kind: 'quantity', ...inOwnUnit(id, figure, findings[id]?.unit) };
    else if (Object.hasOwn(investigations, id)) {
      results[id] = { kind: 'quantity', ...inOwnUnit(id, figure, investigations[id]?.unit) };
    } else known(expected, id);
  };
  for (const id of line.present) if (known(findings, id)) answers[id] = { kind: 'state', state: 'present' };
  for (const id of line.absent) if (known(findings, id)) answers[id] = { kind: 'state', state: 'absent' };
  for (const [id, figure] of Object.entries(line.quantities)) takeFigure(id, figure, findings);
  for (const [id, choice] of Object.entries(line.choices))
    if (known(findings, id)) answers[id] = { kind: 'choice', choice };
  for (const result of line.results) {
    if (!('outcome' in result)) {
      takeFigure(result.investigation, { value: result.value, unit: result.unit }, investigations);
    } else if (known(investigations, result.investigation)) {
      results[result.investigation] = { kind: 'outcome', outcome: result.outcome };
    }
  }
  for (const id of [line.gold, ...line.acceptable]) if (id !== OUT_OF_SCOPE) known(conditions, id);
  for (const id of line.investigationsExpected.flat()) known(investigations, id);
  return ok({
    line,
    patient: { setting: line.setting, ageYears: line.ageYears, sex: line.sex, answers, results },
    unknown: [...new Set(unknown)],
  });
};
