import { assess, engineVersion, type KnowledgeBase } from '@/engine';
import type { Entries } from '../entries';
import { OUT_OF_SCOPE, type ReadCase } from './case-line';
import { type CaseReport, evaluate, type Summary, summaryOf } from './evaluate';
import { heldOut } from './held-out';
import { influenceOf, shareSeen } from './influence';
import {
  type InvestigationMiss,
  investigationMisses,
  type Judged,
  type RankingMiss,
  rankingMisses,
  type UrgencyMiss,
  urgencyMisses,
} from './misses';
import { countsFor, type MeasuredGroup, readOwnCase } from './own-cases';
import { type ReadGroup, readingReports, readings } from './readings';
import { afterAnswers } from './short-walk';
import { type Proportion, proportion } from './statistics';

/** So many answers a walk is looked at after; what a report leaves open is not counted. */
const shortWalks = [8, 18] as const;

/** So many of the measurements that moved a ranking most are looked at one by one. */
const MOST_INFLUENTIAL = 120;

export interface GroupResults {
  readonly group: MeasuredGroup;
  readonly summary: Summary;
  readonly afterAnswers: readonly { readonly answers: number; readonly amongThree: Proportion }[];
  readonly missed: readonly RankingMiss[];
  readonly investigationsMissed: readonly InvestigationMiss[];
  readonly urgencyMissed: readonly UrgencyMiss[];
  /** In whom a danger sign was expected and none raised, by the title of the case. */
  readonly dangerMissed: readonly string[];
}

export interface AccuracyResults {
  readonly knowledgeVersion: string;
  readonly engineVersion: string;
  /** By id, as on screen. */
  readonly conditionNames: Readonly<Record<string, string>>;
  readonly groups: readonly GroupResults[];
  /** How the engine and each reader fare on the same sheets: the unseen cases that all of them have read, or those for tuning where these alone are asked for. */
  readonly read: { readonly engine: ReadFigures; readonly readers: readonly ReadFigures[] };
  /** What the rankings rest on. */
  readonly influence: {
    readonly measurements: number;
    readonly shareSeen: number;
    readonly most: number;
    readonly mostSeen: number;
  };
}

/** What can be compared with somebody who gives an order and no probabilities. */
export type ReadFigures = Pick<
  Summary,
  'cases' | 'redFlagSensitivity' | 'redFlagSpecificity' | 'urgencyExact' | 'investigationRecallTop8'
> & { readonly first: Proportion; readonly amongThree: Proportion };

/** How a release fares on the published cases of the knowledge base. Cannot fail. */
export const accuracyResults = (
  entries: Entries,
  knowledge: KnowledgeBase,
  groups: readonly MeasuredGroup[],
): AccuracyResults => {
  const looked = entries.cases.filter((one) => groups.some((group) => countsFor(one, group)));
  const influences = influenceOf({ ...entries, cases: looked }, knowledge);
  const most = influences.slice(0, MOST_INFLUENTIAL);
  const judgedBy = heldOut(entries.cases, knowledge);
  const titles = new Map(entries.cases.map(({ id, title }) => [id, title]));
  return {
    knowledgeVersion: knowledge.version,
    engineVersion,
    conditionNames: Object.fromEntries(
      entries.conditions.filter(({ id }) => knowledge.conditions[id]).map(({ id, name }) => [id, name]),
    ),
    groups: groups.map((group): GroupResults => {
      const reads = looked.filter((one) => countsFor(one, group)).map((one) => readOwnCase(one, knowledge));
      const { summary, cases } = evaluate(knowledge, reads, judgedBy);
      const judged = reads.map((read, index): Judged => ({ read, report: cases[index] as CaseReport }));
      return {
        group,
        summary,
        afterAnswers: afterShortWalks(knowledge, reads, judgedBy),
        missed: rankingMisses(entries, judged, judgedBy),
        investigationsMissed: investigationMisses(entries, knowledge, judged),
        urgencyMissed: urgencyMisses(entries, judged),
        dangerMissed: judged
          .filter(({ read, report }) => read.line.redFlagExpected === true && report.redFlags.length === 0)
          .map(({ read }) => titles.get(read.line.id) ?? read.line.id),
      };
    }),
    read: comparedWithReaders(entries, knowledge, groups.includes('unseen') ? 'unseen' : 'tuning', judgedBy),
    influence: {
      measurements: influences.length,
      shareSeen: shareSeen(influences),
      most: most.length,
      mostSeen: most.filter(({ seen }) => seen).length,
    },
  };
};

const comparedWithReaders = (
  entries: Entries,
  knowledge: KnowledgeBase,
  group: ReadGroup,
  judgedBy: (id: string) => KnowledgeBase,
): AccuracyResults['read'] => {
  const reports = readings[group].map((read) => readingReports(read, entries.cases));
  const reads = entries.cases
    .filter((one) => countsFor(one, group) && reports.every((report) => report.has(one.id)))
    .map((one) => readOwnCase(one, knowledge));
  return {
    engine: readFigures(evaluate(knowledge, reads, judgedBy).summary),
    readers: reports.map((report) =>
      readFigures(
        summaryOf(
          knowledge,
          reads.flatMap((read) => {
            const found = report.get(read.line.id);
            return found ? [{ read, report: found }] : [];
          }),
        ),
      ),
    ),
  };
};

const readFigures = ({
  cases,
  top1,
  top3,
  redFlagSensitivity,
  redFlagSpecificity,
  urgencyExact,
  investigationRecallTop8,
}: Summary): ReadFigures => ({
  cases,
  first: top1.anyAcceptable,
  amongThree: top3.anyAcceptable,
  redFlagSensitivity,
  redFlagSpecificity,
  urgencyExact,
  investigationRecallTop8,
});

/** In how many an acceptable condition stands among the first three after so many answers. */
const afterShortWalks = (
  knowledge: KnowledgeBase,
  reads: readonly ReadCase[],
  judgedBy: (id: string) => KnowledgeBase,
): GroupResults['afterAnswers'] => {
  const inside = reads.filter(({ line }) => line.gold !== OUT_OF_SCOPE);
  const amongThree = inside.map(({ line, patient }) =>
    afterAnswers(knowledge, patient, shortWalks).map((known) =>
      [...assess(judgedBy(line.id), known).ranking]
        .sort((a, b) => b.explains - a.explains)
        .slice(0, 3)
        .some(({ condition }) => condition === line.gold || line.acceptable.includes(condition)),
    ),
  );
  return shortWalks.map((answers, place) => ({
    answers,
    amongThree: proportion(amongThree.filter((found) => found[place]).length, inside.length),
  }));
};
