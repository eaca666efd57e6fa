import type { RuleOutcome } from '@/engine';
import type { CalculatorRule, RuleCalculatorView } from '@/server/calculators/schema';
import { calculatorWords as words } from './calculator-words';

export interface OutcomeShown {
  readonly rule: CalculatorRule;
  /** “260”, “Moderate”, “Met”, “Cannot tell yet”. */
  readonly said: string;
  /** After a figure: “of 0 to 500”. */
  readonly beside: string | null;
  readonly tone: 'yes' | 'no' | 'open' | 'figure';
  /** Names of inputs that would help to settle it. */
  readonly missing: readonly string[];
  /** Whether the rule’s own sentence says something about this outcome. */
  readonly speaks: boolean;
}

export interface ResultShown {
  readonly title: string;
  readonly note: string | null;
  readonly outcomes: readonly OutcomeShown[];
  /** Of alternatives, where none is shown by itself: “None of them”, “Cannot tell yet”. */
  readonly instead: { readonly said: string; readonly missing: readonly string[] } | null;
}

/** What is shown of the outcomes, in the order of the calculator. Cannot fail. */
export const resultsShown = (
  view: Pick<RuleCalculatorView, 'results'>,
  outcomes: readonly RuleOutcome[],
): readonly ResultShown[] =>
  view.results.map(({ title, note, show, rules }) => {
    const shown = rules.flatMap((rule) => {
      const outcome = outcomes.find((one) => one.rule === rule.id);
      return outcome ? [{ outcome, shown: outcomeShown(rule, outcome) }] : [];
    });
    if (show === 'each') return { title, note, outcomes: shown.map((one) => one.shown), instead: null };
    const met = shown.filter(({ outcome }) => outcome.value === true).map((one) => one.shown);
    if (met.length > 0) return { title, note, outcomes: met, instead: null };
    const open = shown.filter(({ outcome }) => outcome.value === null);
    const missing = [...new Set(open.flatMap(({ outcome }) => outcome.missing))];
    const said = open.length > 0 ? words.cannotTell : words.noneMet;
    return { title, note, outcomes: [], instead: { said, missing } };
  });

const outcomeShown = (rule: CalculatorRule, { value, missing, notForThem }: RuleOutcome): OutcomeShown => {
  const open = { rule, beside: null, missing, speaks: false } as const;
  if (notForThem) return { ...open, said: words.notForThem, tone: 'open' };
  // What the bands of a reading are is worth knowing before there is one.
  if (value === null) return { ...open, said: words.cannotTell, tone: 'open', speaks: rule.kind === 'interpretation' };
  if (typeof value === 'number') {
    const figure = Number(value.toFixed(4));
    return { ...open, said: String(figure), beside: rangeWords(rule), tone: 'figure' };
  }
  if (typeof value === 'string') return { ...open, said: rule.readings[value] ?? value, tone: 'yes', speaks: true };
  const [yes, no] = sides(rule);
  return { ...open, said: value ? yes : no, tone: value ? 'yes' : 'no', speaks: value };
};

const rangeWords = ({ range }: CalculatorRule): string => {
  if (!range) return words.points;
  return range.max === null ? `${words.points}, from ${range.min}` : `of ${range.min} to ${range.max}`;
};

/** The two words of a rule that is a yes or no. */
const sides = ({ kind }: CalculatorRule): readonly [yes: string, no: string] => {
  if (kind === 'criterion') return [words.met, words.notMet];
  return kind === 'advice' ? [words.yes, words.no] : [words.applies, words.appliesNot];
};
