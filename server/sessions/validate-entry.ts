import { fail, type OwnUnit, ok, type Result, valueInOwnUnit } from '@/engine';
import type { Entries } from '@/knowledge/entries';
import type { FindingEntry, InvestigationEntry } from '@/knowledge/schema';
import { otherUnitsById } from '@/knowledge/units/own-unit';
import type { SessionIssue } from './issue';
import type { Entry, Outcome, Reported } from './schema';

/** What the entries of a session are held against. */
export interface EntryRules {
  readonly findings: ReadonlyMap<string, FindingEntry>;
  readonly investigations: ReadonlyMap<string, InvestigationEntry>;
  readonly redFlags: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  /** Units other than the own one, by finding or investigation. */
  readonly otherUnits: ReadonlyMap<string, OwnUnit['otherUnits']>;
}

export const entryRulesOf = (entries: Entries): EntryRules => ({
  findings: new Map(entries.findings.map((finding) => [finding.id, finding])),
  investigations: new Map(entries.investigations.map((investigation) => [investigation.id, investigation])),
  redFlags: new Set(entries.rules.filter(({ kind }) => kind === 'alarm').map(({ id }) => id)),
  conditions: new Set(entries.conditions.map(({ id }) => id)),
  otherUnits: otherUnitsById,
});

/** Whether an entry speaks of what exists, in the right kind, unit and range; `at` is the instant it is recorded. */
export const validateEntry = (entry: Entry, rules: EntryRules, at: string): Result<true, SessionIssue> => {
  switch (entry.type) {
    case 'question_answered':
      return firstIssue([answerFits(entry, rules), reportFits(entry.finding, entry.answer, entry.reported, rules, at)]);
    case 'own_differential_recorded':
      return firstIssue(entry.conditions.map((condition) => exists(rules.conditions, condition)));
    case 'questions_answered':
      return firstIssue(entry.answers.map((given) => answerFits(given, rules)));
    case 'answers_withdrawn':
      return firstIssue(entry.findings.map((finding) => exists(rules.findings, finding)));
    case 'result_entered':
      return firstIssue([
        resultFits(entry, rules),
        reportFits(entry.investigation, entry.result, entry.reported, rules, at),
      ]);
    case 'carried_over_restored':
      return firstIssue([
        ...entry.answers.map(({ finding }) => exists(rules.findings, finding)),
        ...entry.results.map(({ investigation }) => exists(rules.investigations, investigation)),
      ]);
    case 'answer_withdrawn':
      return exists(rules.findings, entry.finding);
    case 'red_flag_set_aside':
    case 'red_flag_restored':
      return exists(rules.redFlags, entry.redFlag);
    case 'result_withdrawn':
    case 'investigation_chosen':
    case 'investigation_declined':
    case 'investigation_undecided':
      return exists(rules.investigations, entry.investigation);
    case 'patient_described':
    case 'note_written':
    case 'session_closed':
    case 'session_amended':
      return ok(true);
  }
};

/** A condition has to be one we know; nothing is established after today, wherever on earth today is. */
export const validateOutcome = (
  { diagnosis, establishedOn }: Outcome,
  rules: EntryRules,
  now: string,
): Result<true, SessionIssue> => {
  if (diagnosis.kind === 'condition' && !rules.conditions.has(diagnosis.condition)) {
    return fail({ code: 'unknown_id', id: diagnosis.condition });
  }
  const latest = new Date(Date.parse(now) + FURTHEST_AHEAD_MS).toISOString().slice(0, 10);
  return establishedOn > latest || establishedOn < EARLIEST
    ? fail({ code: 'date_not_possible', date: establishedOn })
    : ok(true);
};

const FURTHEST_AHEAD_MS = 14 * 3_600_000;
const EARLIEST = '1900-01-01';

const firstIssue = (results: readonly Result<true, SessionIssue>[]): Result<true, SessionIssue> =>
  results.find(({ ok: fits }) => !fits) ?? ok(true);

const exists = (space: { has(id: string): boolean }, id: string): Result<true, SessionIssue> =>
  space.has(id) ? ok(true) : fail({ code: 'unknown_id', id });

const answerFits = (
  { finding: id, answer }: Pick<Extract<Entry, { type: 'question_answered' }>, 'finding' | 'answer'>,
  rules: EntryRules,
): Result<true, SessionIssue> => {
  const finding = rules.findings.get(id);
  if (!finding) return fail({ code: 'unknown_id', id });
  const { kind } = finding;
  // “Unknown” is an answer to every question, whatever its kind.
  if (answer.kind === 'state' && (kind.type === 'presence' || answer.state === 'unknown')) return ok(true);
  if (answer.kind === 'quantity' && kind.type === 'quantity') return inRange(id, answer, kind);
  if (answer.kind === 'choice' && kind.type === 'choice') {
    return kind.choices.some((choice) => choice.id === answer.choice)
      ? ok(true)
      : fail({ code: 'unknown_id', id: answer.choice });
  }
  return fail({ code: 'wrong_kind_of_answer', id });
};

const resultFits = (
  { investigation: id, result }: Extract<Entry, { type: 'result_entered' }>,
  rules: EntryRules,
): Result<true, SessionIssue> => {
  const investigation = rules.investigations.get(id);
  if (!investigation) return fail({ code: 'unknown_id', id });
  const { result: kind } = investigation;
  if (result.kind === 'quantity' && kind.type === 'quantity') return inRange(id, result, kind);
  if (result.kind === 'outcome' && kind.type === 'outcome') {
    return kind.outcomes.some((outcome) => outcome.id === result.outcome)
      ? ok(true)
      : fail({ code: 'unknown_id', id: result.outcome });
  }
  return fail({ code: 'wrong_kind_of_answer', id });
};

/** A day ahead of the server's is still today somewhere. */
const DAY_MS = 86_400_000;

/** Whether what stood on the report comes to what was sent with it, and is not from tomorrow. */
const reportFits = (
  id: string,
  used: { readonly kind: string; readonly value?: number; readonly unit?: string },
  reported: Reported | undefined,
  rules: EntryRules,
  at: string,
): Result<true, SessionIssue> => {
  if (!reported) return ok(true);
  if (reported.takenOn !== null && Date.parse(reported.takenOn) > Date.parse(at) + DAY_MS) {
    return fail({ code: 'date_in_future', id });
  }
  if (reported.value === null || reported.unit === null) return ok(true);
  if (used.kind !== 'quantity' || used.unit === undefined) return fail({ code: 'wrong_kind_of_answer', id });
  const own = { unit: used.unit, otherUnits: rules.otherUnits.get(id) ?? [] };
  const value = valueInOwnUnit({ ...reported, value: reported.value, unit: reported.unit }, own);
  return value.ok && value.value === used.value ? ok(true) : fail({ code: 'conversion_differs', id });
};

const inRange = (
  id: string,
  { value, unit }: { readonly value: number; readonly unit: string },
  kind: { readonly min: number; readonly max: number; readonly unit: string },
): Result<true, SessionIssue> =>
  unit === kind.unit && value >= kind.min && value <= kind.max
    ? ok(true)
    : fail({ code: 'out_of_range', id, min: kind.min, max: kind.max, unit: kind.unit });
