import { type Consultation, consult, factsOf, isDone, type KnowledgeBase, type Urgency, urgencies } from '@/engine';
import { OUT_OF_SCOPE, type ReadCase } from './case-line';
import {
  brier,
  type CalibrationBin,
  calibrationBins,
  calibrationError,
  type Forecast,
  type Proportion,
  proportion,
} from './statistics';

/** What the engine made of one case. */
export interface CaseReport {
  readonly id: string;
  /** In the order that the screen shows first: best explanation. */
  readonly ranking: readonly {
    readonly condition: string;
    readonly probability: number;
    readonly low: number;
    readonly high: number;
  }[];
  /** The other order: most likely in the setting. */
  readonly likelyHere: readonly string[];
  readonly bestFit: readonly string[];
  readonly redFlags: readonly { readonly id: string; readonly urgency: Urgency }[];
  readonly suggested: readonly string[];
  /** Nothing is ranked, or the picture also fits something that is not on the list. */
  readonly outOfScope: boolean;
  readonly notices: readonly string[];
}

interface Hits {
  readonly gold: Proportion;
  readonly anyAcceptable: Proportion;
}

export interface Summary {
  readonly cases: number;
  readonly top1: Hits;
  readonly top3: Hits;
  readonly top5: Hits;
  readonly redFlagSensitivity: Proportion;
  readonly redFlagSpecificity: Proportion;
  readonly urgencyExact: Proportion;
  readonly investigationRecallTop8: Proportion;
  readonly outOfScopeRecall: Proportion;
  /** Of those inside the subject: of how many it was said that they may be outside. */
  readonly outOfScopeFalse: Proportion;
  readonly meanListLength: number | null;
  readonly brier: number | null;
  readonly calibrationError: number | null;
  readonly calibration: readonly CalibrationBin[];
  readonly byCondition: Readonly<
    Record<string, { readonly cases: number; readonly top1: number; readonly top3: number }>
  >;
}

/** So many investigations are seen without turning a page. */
export const FIRST_INVESTIGATIONS = 8;
/** A condition is on the list while it is at least this likely; what lies below is counted as not listed. */
const LISTED_FROM = 0.01;

/** What the engine says of each case, by the knowledge it may be judged by, and how often that is right. Cannot fail. */
export const evaluate = (
  knowledge: KnowledgeBase,
  cases: readonly ReadCase[],
  judgedBy: (id: string) => KnowledgeBase = () => knowledge,
): { readonly summary: Summary; readonly cases: readonly CaseReport[] } => {
  const assessed = cases.map((read) => ({
    read,
    report: reportOf(read, consult(judgedBy(read.line.id), read.patient)),
  }));
  return { summary: summaryOf(knowledge, assessed), cases: assessed.map(({ report }) => report) };
};

/** How often what is said of cases is right, whoever says it. Cannot fail. */
export const summaryOf = (
  knowledge: KnowledgeBase,
  assessed: readonly { readonly read: ReadCase; readonly report: CaseReport }[],
): Summary => {
  const ranked = assessed.filter(({ read }) => read.line.gold !== OUT_OF_SCOPE);

  const hits = (depth: number): Hits => {
    const within = (accepted: (read: ReadCase) => readonly string[]): Proportion =>
      proportion(
        ranked.filter(({ read, report }) =>
          report.ranking.slice(0, depth).some(({ condition }) => accepted(read).includes(condition)),
        ).length,
        ranked.length,
      );
    return {
      gold: within(({ line }) => [line.gold]),
      anyAcceptable: within(({ line }) => [line.gold, ...line.acceptable]),
    };
  };

  const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean): Proportion =>
    proportion(items.filter(holds).length, items.length);
  const flagged = assessed.filter(({ read }) => read.line.redFlagExpected === true);
  const unflagged = assessed.filter(({ read }) => read.line.redFlagExpected === false);
  const raised = ({ report }: (typeof assessed)[number]): boolean => report.redFlags.length > 0;
  const wanted = assessed.flatMap(({ read, report }) =>
    stillWanted(knowledge, read).map((alternatives) => ({ alternatives, report })),
  );
  const forecasts: Forecast[] = ranked.flatMap(({ read, report }) =>
    report.ranking.map(({ condition, probability }) => ({
      probability,
      happened: condition === read.line.gold || read.line.acceptable.includes(condition),
    })),
  );
  const calibration = calibrationBins(forecasts);
  const listLengths = ranked.map(
    ({ report }) => report.ranking.filter(({ probability }) => probability >= LISTED_FROM).length,
  );

  return {
    cases: assessed.length,
    top1: hits(1),
    top3: hits(3),
    top5: hits(5),
    redFlagSensitivity: share(flagged, raised),
    redFlagSpecificity: share(unflagged, (item) => !raised(item)),
    urgencyExact: share(
      assessed.filter(({ read }) => read.line.urgencyExpected !== null),
      ({ read, report }) => mostUrgent(report) === read.line.urgencyExpected,
    ),
    investigationRecallTop8: share(wanted, ({ alternatives, report }) =>
      alternatives.some((id) => report.suggested.slice(0, FIRST_INVESTIGATIONS).includes(id)),
    ),
    outOfScopeRecall: share(
      assessed.filter(({ read }) => read.line.gold === OUT_OF_SCOPE),
      ({ report }) => report.outOfScope,
    ),
    outOfScopeFalse: share(ranked, ({ report }) => report.outOfScope),
    meanListLength:
      listLengths.length === 0 ? null : listLengths.reduce((sum, length) => sum + length, 0) / listLengths.length,
    brier: brier(forecasts),
    calibrationError: calibrationError(calibration),
    calibration,
    byCondition: byCondition(ranked.map(({ read, report }) => ({ gold: read.line.gold, report }))),
  };
};

/**
 * The expected investigations of a case, each with its alternatives, that are still to be done: one that is done needs no suggestion,
 * when its result is there or told in words, or every one of its figures is; some are not enough. Cannot fail.
 */
export const stillWanted = (knowledge: KnowledgeBase, { line, patient }: ReadCase): readonly (readonly string[])[] => {
  const facts = factsOf(knowledge, patient);
  return line.investigationsExpected.filter(
    (alternatives) => !alternatives.some((id) => isDone(knowledge, patient, facts, id)),
  );
};

const reportOf = ({ line, unknown }: ReadCase, { assessment, advice }: Consultation): CaseReport => {
  const explained = [...assessment.ranking].sort((a, b) => b.explains - a.explains);
  return {
    id: line.id,
    ranking: explained.map(({ condition, posterior }) => ({
      condition,
      probability: posterior.point,
      low: posterior.low,
      high: posterior.high,
    })),
    likelyHere: assessment.ranking.map(({ condition }) => condition),
    bestFit: explained.map(({ condition }) => condition),
    // The quiet list is not a red flag raised: it has no banner and no sound.
    redFlags: assessment.redFlags
      .filter(({ state, strength }) => state === 'fires' && strength !== 'check_first')
      .map(({ rule, urgency }) => ({ id: rule, urgency })),
    suggested: advice.suggestions.filter(({ tier }) => tier !== 'avoid').map(({ investigation }) => investigation),
    outOfScope: assessment.scope !== 'inside' || assessment.notices.some(({ code }) => code === 'points_elsewhere'),
    notices: [...unknown.map((id) => `unknown_id ${id}`), ...assessment.notices.map(({ code }) => code)],
  };
};

/** The most pressing urgency of the red flags raised; routine when there is none. */
export const mostUrgent = ({ redFlags }: Pick<CaseReport, 'redFlags'>): Urgency =>
  urgencies.find((urgency) => redFlags.some((flag) => flag.urgency === urgency)) ?? 'routine';

const byCondition = (
  cases: readonly { readonly gold: string; readonly report: CaseReport }[],
): Summary['byCondition'] => {
  const table: Record<string, { cases: number; top1: number; top3: number }> = {};
  for (const { gold, report } of cases) {
    const row = table[gold] ?? { cases: 0, top1: 0, top3: 0 };
    const place = report.ranking.findIndex(({ condition }) => condition === gold);
    row.cases += 1;
    row.top1 += Number(place === 0);
    row.top3 += Number(place >= 0 && place < 3);
    table[gold] = row;
  }
  return table;
};
