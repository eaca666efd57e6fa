import { type Answer, type KnowledgeBase, outcomeOfFigures } from '@/engine';
import type { CatalogueFigures } from '@/server/library/schema';
import type { Entry, Reported, SessionState } from '@/server/sessions/schema';
import { applyEntry, caseOf } from '@/server/sessions/state';
import { type FigureChange, isOfLimit } from './read-figures';

/**
 * What a report's figures are entered as: their answers, then the outcome that they and those that stand come to. An
 * outcome that had come from figures is taken back when they no longer settle it. `day` is when the sample was taken.
 * Cannot fail.
 */
export const figureEntries = (
  base: KnowledgeBase,
  state: SessionState,
  investigation: string,
  figures: CatalogueFigures,
  changes: readonly FigureChange[],
  day: string | null,
): readonly Entry[] => {
  const answers = changes.filter(({ saidBefore }) => !saidBefore).map((change) => answerEntry(state, change, day));
  const after = answers.reduce((reached, entry) => applyEntry(reached, entry, ''), state);
  const outcomeOf = (reached: SessionState, given: Readonly<Record<string, Answer>>): string | null =>
    outcomeOfFigures(base, caseOf(reached), investigation, figures.readAs, given);

  const result = state.results[investigation];
  const standing = result?.kind === 'outcome' ? result.outcome : null;
  const byFigures = outcomeOf(state, standingIn(state, figures, false));
  const withSaid = outcomeOf(state, standingIn(state, figures, true));
  // What was said beside a figure counts as long as that figure stands and the outcome rested on it.
  const touched = figures.of.some(
    ({ finding, belowLimit }) => belowLimit && changes.some((one) => one.finding === finding),
  );
  const restsOnSaid = standing !== null && standing === withSaid && standing !== byFigures && !touched;
  const saidBefore = changes.flatMap(({ finding, answer, saidBefore }) =>
    saidBefore && answer ? [[finding, answer]] : [],
  );
  const outcome = outcomeOf(after, { ...standingIn(after, figures, restsOnSaid), ...Object.fromEntries(saidBefore) });

  if (outcome === null) {
    const cameFromFigures = standing !== null && (standing === byFigures || standing === withSaid);
    return cameFromFigures ? [...answers, { type: 'result_withdrawn', investigation }] : answers;
  }
  const isSaid =
    outcome === standing &&
    day === (state.reported[investigation]?.takenOn ?? null) &&
    !(investigation in (state.followsUp?.results ?? {}));
  if (isSaid) return answers;
  const reported = day !== null && { reported: { ...nothingPrinted, takenOn: day } };
  return [...answers, { type: 'result_entered', investigation, result: { kind: 'outcome', outcome }, ...reported }];
};

const answerEntry = (state: SessionState, { finding, answer, reported }: FigureChange, day: string | null): Entry => {
  if (answer === null) return { type: 'answer_withdrawn', finding };
  const asPrinted =
    answer.kind === 'quantity' ? { ...nothingPrinted, value: answer.value, unit: answer.unit } : nothingPrinted;
  const noted: Omit<Reported, 'takenOn'> | null = reported ?? (day === null ? null : asPrinted);
  return {
    type: 'question_answered',
    finding,
    answer,
    complaint: state.complaints.includes(finding),
    ...(noted && { reported: { ...noted, takenOn: day } }),
  };
};

/** The figures that stand and what they show below a laboratory's limit; `said`: also what was said of that in words. */
const standingIn = (state: SessionState, figures: CatalogueFigures, said: boolean): Readonly<Record<string, Answer>> =>
  Object.fromEntries(
    figures.of.flatMap(({ finding, belowLimit }) => {
      const figure = state.answers[finding];
      if (figure?.kind !== 'quantity') return [];
      const shown = belowLimit && (said || isOfLimit(state, belowLimit)) ? state.answers[belowLimit] : undefined;
      return [[finding, figure] as const, ...(belowLimit && shown ? [[belowLimit, shown] as const] : [])];
    }),
  );

const nothingPrinted = { value: null, unit: null, qualifier: null, upperLimit: null } as const;
