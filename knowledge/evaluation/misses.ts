import { assess, type Case, type KnowledgeBase, type Urgency } from '@/engine';
import type { Entries } from '../entries';
import { OUT_OF_SCOPE, type ReadCase } from './case-line';
import { type CaseReport, FIRST_INVESTIGATIONS, mostUrgent, stillWanted } from './evaluate';
import { saidOf } from './said';

/** A case as it was read, with what the engine made of it. */
export interface Judged {
  readonly read: ReadCase;
  readonly report: CaseReport;
}

/** All acceptable conditions stood behind the third place. */
export interface RankingMiss {
  readonly case: string;
  readonly condition: string;
  /** Of the best acceptable condition; 0: nothing was ranked. */
  readonly place: number;
  /** By id, the first of them first. */
  readonly before: readonly string[];
  /** What was told that put the first of them before the best acceptable condition, the strongest first, in words. */
  readonly because: readonly string[];
}

/** Nothing that does was among the first eight. */
export interface InvestigationMiss {
  readonly case: string;
  /** The alternatives, by name. */
  readonly investigations: readonly string[];
  /** Where the best of them stood; 0: nothing asked for it. */
  readonly place: number;
}

export interface UrgencyMiss {
  readonly case: string;
  readonly expected: Urgency;
  readonly said: Urgency;
  /** The title of the red flag that says it; null where none was raised. */
  readonly by: string | null;
}

const THREE = 3;
/** An answer that moved the two conditions apart by less than this, in log-odds, is no reason. */
const WORTH_NAMING = 0.25;

/** The best acceptable condition and its place, of those where it stands behind the third. Cannot fail. */
export const rankingMisses = (
  entries: Entries,
  judged: readonly Judged[],
  judgedBy: (id: string) => KnowledgeBase,
): readonly RankingMiss[] =>
  judged.flatMap(({ read, report }) => {
    const { line, patient } = read;
    if (line.gold === OUT_OF_SCOPE) return [];
    const place =
      report.ranking.findIndex(({ condition }) => condition === line.gold || line.acceptable.includes(condition)) + 1;
    if (place > 0 && place <= THREE) return [];
    const [first, best] = [report.ranking[0], report.ranking[place - 1]];
    return [
      {
        case: titleOf(entries, line.id),
        condition: line.gold,
        place,
        before: report.ranking.slice(0, THREE).map(({ condition }) => condition),
        because:
          first && best ? whatPutBefore(entries, judgedBy(line.id), patient, first.condition, best.condition) : [],
      },
    ];
  });

/** Each expected group of investigations of which none was among the first eight. Cannot fail. */
export const investigationMisses = (
  entries: Entries,
  knowledge: KnowledgeBase,
  judged: readonly Judged[],
): readonly InvestigationMiss[] =>
  judged.flatMap(({ read, report }) =>
    stillWanted(knowledge, read)
      .map((alternatives) => ({
        case: titleOf(entries, read.line.id),
        investigations: alternatives.map((id) => entries.investigations.find((one) => one.id === id)?.name ?? id),
        place: report.suggested.findIndex((id) => alternatives.includes(id)) + 1,
      }))
      .filter(({ place }) => place === 0 || place > FIRST_INVESTIGATIONS),
  );

/** Cannot fail. */
export const urgencyMisses = (entries: Entries, judged: readonly Judged[]): readonly UrgencyMiss[] =>
  judged.flatMap(({ read: { line }, report }) => {
    const said = mostUrgent(report);
    if (line.urgencyExpected === null || line.urgencyExpected === said) return [];
    const by = report.redFlags.find(({ urgency }) => urgency === said)?.id;
    return [
      {
        case: titleOf(entries, line.id),
        expected: line.urgencyExpected,
        said,
        by: entries.rules.find(({ id }) => id === by)?.title ?? null,
      },
    ];
  });

/**
 * The answers and results without which the one would stand less far before the other, by how much, three at most, in words. One
 * without which nothing would be ranked is left out: it is the complaint, and no reason. Cannot fail.
 */
const whatPutBefore = (
  entries: Entries,
  knowledge: KnowledgeBase,
  patient: Case,
  first: string,
  other: string,
): readonly string[] => {
  const apart = (one: Case): number | null => {
    const { ranking } = assess(knowledge, one);
    const [a, b] = [first, other].map((id) => ranking.find(({ condition }) => condition === id)?.explains);
    return a === undefined || b === undefined ? null : a - b;
  };
  const all = apart(patient);
  if (all === null) return [];
  return withoutOne(patient)
    .map(({ id, left }) => ({ id, lost: all - (apart(left) ?? all) }))
    .filter(({ lost }) => lost >= WORTH_NAMING)
    .sort((a, b) => b.lost - a.lost)
    .slice(0, THREE)
    .map(({ id }) => saidOf(entries, patient, id));
};

const withoutOne = (patient: Case): readonly { readonly id: string; readonly left: Case }[] => [
  ...Object.keys(patient.answers).map((id) => ({ id, left: { ...patient, answers: without(patient.answers, id) } })),
  ...Object.keys(patient.results).map((id) => ({ id, left: { ...patient, results: without(patient.results, id) } })),
];

const without = <Value>(record: Readonly<Record<string, Value>>, id: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));

const titleOf = ({ cases }: Entries, id: string): string => cases.find((one) => one.id === id)?.title ?? id;
