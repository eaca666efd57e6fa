import { type Accuracy, type AccuracyGroup, accuracy } from '@/knowledge/accuracy';
import type { Proportion } from '@/knowledge/evaluation/statistics';
import { addressOf } from '../library/addresses';
import { library } from '../library/library';
import type { AccuracyFigure, AccuracyView } from './schema';

const unseenFirst: readonly AccuracyGroup['group'][] = ['unseen', 'sealed', 'teaching', 'tuning'];

/** What a release got right and what it missed, the unseen cases first. Cannot fail. */
export const accuracyViewOf = (from: Accuracy, current: string): AccuracyView => {
  const groups = unseenFirst.flatMap((group) => from.groups.filter((one) => one.group === group));
  const name = (id: string): string => from.conditionNames[id] ?? id;
  return {
    measuredOn: { knowledge: from.knowledgeVersion, engine: from.engineVersion },
    current,
    groups: groups.map((one) => ({
      group: one.group,
      cases: one.summary.cases,
      figures: figuresOf(one),
      calibrationError: one.summary.calibrationError,
      brier: one.summary.brier,
      calibration: one.summary.calibration,
      missed: one.missed.map((miss) => ({ ...miss, condition: name(miss.condition), before: miss.before.map(name) })),
      investigationsMissed: one.investigationsMissed,
      urgencyMissed: one.urgencyMissed,
      dangerMissed: one.dangerMissed,
    })),
    conditions: Object.entries(from.conditionNames).map(([id, named]) => ({
      id,
      name: named,
      href: addressOf.condition(id),
      groups: groups.map(({ summary }) => {
        const row = summary.byCondition[id];
        return row ? { cases: row.cases, first: row.top1, three: row.top3 } : null;
      }),
    })),
    read: readRows.map(({ id, label, of }) => ({
      id,
      label,
      engine: of(from.read.engine),
      readers: from.read.readers.map(of),
    })),
    readCases: from.read.engine.cases,
    influence: from.influence,
  };
};

const readRows: readonly {
  readonly id: string;
  readonly label: string;
  readonly of: (figures: Accuracy['read']['engine']) => Proportion;
}[] = [
  { id: 'first', label: 'In first place: a condition that a fair reader would accept', of: ({ first }) => first },
  {
    id: 'three',
    label: 'Among three: a condition that a fair reader would accept',
    of: ({ amongThree }) => amongThree,
  },
  { id: 'danger', label: 'Danger seen where there was some', of: ({ redFlagSensitivity }) => redFlagSensitivity },
  { id: 'no-danger', label: 'None seen where there was none', of: ({ redFlagSpecificity }) => redFlagSpecificity },
  { id: 'urgency', label: 'Urgency as expected', of: ({ urgencyExact }) => urgencyExact },
  {
    id: 'investigations',
    label: 'First-line investigations among eight',
    of: ({ investigationRecallTop8 }) => investigationRecallTop8,
  },
];

const figuresOf = ({ summary, afterAnswers }: AccuracyGroup): readonly AccuracyFigure[] => [
  {
    id: 'first',
    label: 'In first place: a condition that a fair reader would accept',
    figure: summary.top1.anyAcceptable,
  },
  { id: 'first-gold', label: 'In first place: the diagnosis itself', figure: summary.top1.gold },
  {
    id: 'three',
    label: 'Among three: a condition that a fair reader would accept',
    figure: summary.top3.anyAcceptable,
  },
  { id: 'three-gold', label: 'Among three: the diagnosis itself', figure: summary.top3.gold },
  { id: 'danger', label: 'Danger signs raised where there were some', figure: summary.redFlagSensitivity },
  { id: 'no-danger', label: 'None raised where there were none', figure: summary.redFlagSpecificity },
  { id: 'urgency', label: 'Urgency as expected', figure: summary.urgencyExact },
  {
    id: 'investigations',
    label: 'First-line investigations among the first eight',
    figure: summary.investigationRecallTop8,
  },
  { id: 'outside', label: 'Outside the subject, and said so', figure: summary.outOfScopeRecall },
  { id: 'doubted', label: 'Inside the subject, and doubted', figure: summary.outOfScopeFalse },
  ...afterAnswers.map(({ answers, amongThree }) => ({
    id: `after-${answers}`,
    label: `Among three after ${answers} answers, asked in the order of the app`,
    figure: amongThree,
  })),
];

export const currentAccuracyView = (): AccuracyView => accuracyViewOf(accuracy, library().knowledge.version);
