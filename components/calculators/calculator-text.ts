import type { CalculatorRule, RuleCalculatorView } from '@/server/calculators/schema';
import { calculatorWords as words } from './calculator-words';
import { resultsShown } from './outcome-words';
import { type InputsRead, inputsOf, valueWords } from './read-inputs';

/** The lines under every copied text. */
export const closingLines = (version: string): readonly string[] => [
  `Zonula, knowledge ${version}. ${words.notReviewed}`,
];

/**
 * A calculation as plain text, to be put into a record: what was entered, what came out, what is still missing, where
 * the rule is from. Nothing about who or when. Cannot fail.
 */
export const calculatorText = (view: RuleCalculatorView, { given, errors, outcomes }: InputsRead): string => {
  const inputs = inputsOf(view);
  const labelOf = (name: string): string => inputs.find((input) => input.name === name)?.label ?? name;
  const known = inputs.filter(({ name }) => (given[name] ?? null) !== null);
  const results = resultsShown(view, outcomes);
  const sources = view.results.flatMap(({ rules }) => rules).map(sourceLine);
  return [
    view.title,
    '',
    ...known.map((input) => `${input.label}: ${valueWords(input, given[input.name] ?? null)}`),
    ...Object.keys(errors).map((name) => `${labelOf(name)}: not used, impossible value`),
    '',
    ...results.flatMap(({ title, outcomes: shown, instead }) => [
      ...shown.map(({ rule, said, beside, missing }) => {
        const name = shown.length > 1 ? rule.title : title;
        return `${name}: ${[said, beside].filter(Boolean).join(' ')}${missingWords(missing, labelOf)}`;
      }),
      ...(instead ? [`${title}: ${instead.said}${missingWords(instead.missing, labelOf)}`] : []),
    ]),
    '',
    ...new Set(sources),
    ...closingLines(view.version),
  ].join('\n');
};

const missingWords = (missing: readonly string[], labelOf: (name: string) => string): string =>
  missing.length === 0 ? '' : `; ${words.missing} ${missing.map(labelOf).join(', ')}`;

const sourceLine = ({ citation }: CalculatorRule): string => `Source: ${citation.short}, ${citation.locator}`;
