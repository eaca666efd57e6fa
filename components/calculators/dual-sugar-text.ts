import type { DualSugarView } from '@/server/calculators/schema';
import { unitName } from '../numbers/unit-name';
import { closingLines } from './calculator-text';
import { calculatorWords } from './calculator-words';
import { type DualSugarRead, roundedRatio, urineCount } from './dual-sugar-reading';
import { assayWords, missingSugarWords, sugarWords as words } from './dual-sugar-words';
import type { Raw } from './read-inputs';
import { figure } from './reference-rows';

/** What was entered, line by line: on paper, and in the copied text. Impossible values are named as not used. */
export const enteredLines = (
  view: DualSugarView,
  raw: Raw,
  errors: DualSugarRead['errors'],
): readonly { readonly label: string; readonly value: string }[] => {
  const unit = unitName(raw['unit'] ?? 'mg/L').shown;
  const { figures } = view;
  const urines = Array.from({ length: urineCount(raw) }, (_none, place) => {
    const which = urineCount(raw) > 1 ? ` (${place + 1})` : '';
    return [
      [`volume-${place}`, `${figures.volume.label}${which}`, figures.volume.unit],
      [`lactulose-${place}`, `${words.lactulose}${which}`, unit],
      [`mannitol-${place}`, `${words.mannitol}${which}`, unit],
    ] as const;
  }).flat();
  const typed = [
    ['lactuloseDose', figures.lactuloseDose.label, figures.lactuloseDose.unit],
    ['mannitolDose', figures.mannitolDose.label, figures.mannitolDose.unit],
    ...urines,
    ['baselineLactulose', `${words.lactulose}, before`, unit],
    ['baselineMannitol', `${words.mannitol}, before`, unit],
    ['creatinineBefore', words.creatinineBefore, figures.creatinine.unit],
    ['creatinineAfter', words.creatinineAfter, figures.creatinine.unit],
    ['age', figures.age.label, figures.age.unit],
    ['weight', figures.weight.label, figures.weight.unit],
    ['egfr', figures.egfr.label, figures.egfr.unit],
    ['massRatio', figures.massRatio.label, figures.massRatio.unit],
    ['limit', figures.limit.label, figures.limit.unit],
  ] as const;
  const chosen = [
    [words.drink, view.drinks.find(({ id }) => id === raw['drink'])?.label],
    [words.window, view.collections.find(({ id }) => id === raw['collection'])?.label],
    [words.assay, assayWords[raw['assay'] as keyof typeof assayWords]],
    [words.sex, raw['sex'] === 'female' ? words.female : raw['sex'] === 'male' ? words.male : undefined],
    ...view.circumstances.map(
      ({ id, label }) =>
        [label, raw[id] === 'yes' ? calculatorWords.yes : raw[id] === 'no' ? calculatorWords.no : undefined] as const,
    ),
  ] as const;
  return [
    ...chosen.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }])),
    ...typed.flatMap(([field, label, ofUnit]) => {
      const text = (raw[field] ?? '').trim();
      if (text === '') return [];
      if (field in errors) return [{ label, value: 'not used, impossible value' }];
      const below = raw[`${field}-below`] === 'yes' ? '< ' : '';
      return [{ label, value: `${below}${text} ${unitName(ofUnit).shown}`.trim() }];
    }),
  ];
};

/** The whole calculation as plain text, to be put into a record. Cannot fail. */
export const dualSugarText = (view: DualSugarView, raw: Raw, read: DualSugarRead): string => {
  const { result, failed, notMade, sets, ownLimit } = read;
  const ratio = result?.ratio === null || !result ? null : ratioText(result, view.investigation.decimals);
  const comparable = sets.filter(({ reasons }) => reasons.length === 0);
  return [
    view.title,
    '',
    ...enteredLines(view, raw, read.errors).map(({ label, value }) => `${label}: ${value}`),
    '',
    ...(result
      ? [
          `${words.lactulose}: ${recoveryText(result.recovery.lactulose)}`,
          `${words.mannitol}: ${recoveryText(result.recovery.mannitol)}`,
          `${words.ratio}: ${ratio ?? words.noRatio}`,
        ]
      : [
          `${calculatorWords.cannotTell}; ${calculatorWords.missing} ${read.missing.map((one) => missingSugarWords[one]).join(', ')}`,
        ]),
    ...failed.map(({ effect, statement }) => `${effect === 'reject' ? words.void : words.caution}: ${statement}`),
    ...(notMade.length > 0 ? [`Checks not made: ${notMade.length}`] : []),
    ...(read.valid
      ? [
          ...(ownLimit ? [`${words.ownLimit} ${ownLimit.limit}: ${verdictText(ownLimit.verdict)}`] : []),
          ...comparable.map(({ set, verdict }) =>
            set.limit === null
              ? `${set.label} (${set.citation.short}): ${words.noLimit}`
              : `${set.label} (${set.citation.short}), limit ${figure(set.limit)}: ${verdictText(verdict)}`,
          ),
          ...(comparable.length === 0 ? [words.noneComparable] : []),
        ]
      : []),
    words.nothingElse,
    '',
    ...closingLines(view.version),
  ].join('\n');
};

/** @example recoveryText(16.38) // '16.38 % of the dose' */
export const recoveryText = (recovery: number): string => `${Number(recovery.toPrecision(4))} % of the dose`;

export const ratioText = ({ ratio, bound }: NonNullable<DualSugarRead['result']>, decimals: number): string | null =>
  ratio === null ? null : `${bound ? `${bound} ` : ''}${roundedRatio(ratio, decimals)}`;

export const verdictText = (verdict: 'above' | 'within' | null): string =>
  verdict === null ? calculatorWords.cannotTell : verdict === 'above' ? words.above : words.within;

/** The result in one sentence, for whoever listens. */
export const spokenResult = (view: DualSugarView, { result, valid }: DualSugarRead): string => {
  if (!result) return calculatorWords.cannotTell;
  const ratio = ratioText(result, view.investigation.decimals) ?? words.noRatio;
  return `${words.ratio}: ${ratio}${valid ? '' : `, ${words.void}`}`;
};
