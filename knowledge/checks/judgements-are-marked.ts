import type { Entries } from '../entries';
import type { KnowledgeIssue } from '../issue';

const judged: ReadonlySet<string> = new Set(['judgement', 'judged_frequency']);

/** Our own estimates say that they are: a judgement is graded very low, and nothing else rests on our own name. */
export const judgementsAreMarked = (entries: Entries): readonly KnowledgeIssue[] => {
  const own = new Set(entries.sources.filter(({ kind }) => kind === 'judgement').map(({ id }) => id));
  const check = 'judgements-are-marked';
  const measured = [...entries.findingEvidence, ...entries.accuracy, ...entries.furtherAccuracy, ...entries.priors];
  return [
    ...measured
      .filter(({ measure, grade }) => judged.has(measure.kind) && grade !== 'very_low')
      .map(({ id }) => ({ check, entry: id, message: 'is a judgement but not graded very low' })),
    ...measured
      .filter(({ measure, source }) => own.has(source.id) && !judged.has(measure.kind))
      .map(({ id }) => ({ check, entry: id, message: 'rests on our own name but is not written as a judgement' })),
  ];
};
