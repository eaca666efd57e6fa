import type { BackgroundEntry, FindingEvidenceEntry, Measure, PriorEntry } from '@/knowledge/schema';
import { addressOf } from '../addresses';
import type { Bounded, Figure, FigureName } from '../shown/schema';

type Share = number | { readonly value: number; readonly low: number; readonly high: number };
type Counted = number | { readonly count: number; readonly of: number };

/** The numbers of a measurement as its source prints them, in the order in which one reads them. */
export const figuresOf = (measure: Measure, background?: BackgroundEntry): readonly Figure[] => {
  switch (measure.kind) {
    case 'two_by_two':
      return [
        count('true_positive', measure.truePositive),
        count('false_negative', measure.falseNegative),
        count('false_positive', measure.falsePositive),
        count('true_negative', measure.trueNegative),
      ];
    case 'sensitivity_specificity':
      return [
        share('sensitivity', measure.sensitivity),
        share('specificity', measure.specificity),
        ...(measure.withCondition ? [count('with_condition', measure.withCondition)] : []),
        ...(measure.withoutCondition ? [count('without_condition', measure.withoutCondition)] : []),
      ];
    case 'frequencies':
      return [
        counted('in_cases', measure.inCases),
        ...(measure.inOthers === 'background'
          ? backgroundFigure(background)
          : [counted('in_others', measure.inOthers)]),
      ];
    case 'judged_frequency':
      return [share('in_cases', measure.inCases), ...backgroundFigure(background)];
    case 'reported_ratios':
    case 'judgement':
      return [
        ...(measure.present ? [ratio('ratio_present', measure.present)] : []),
        ...(measure.absent ? [ratio('ratio_absent', measure.absent)] : []),
      ];
    case 'odds_ratio':
      return [ratio('odds_ratio', measure), share('in_controls', measure.frequencyInControls)];
    case 'interval_ratios':
      return measure.intervals.map(({ from, to, ratio: value, low, high }) => ({
        name: 'interval_ratio',
        kind: 'band',
        reading: { kind: 'interval', from, to, unit: measure.unit },
        ratio: { value, low: low ?? null, high: high ?? null },
      }));
  }
};

/** The numbers a pre-test probability was written with. */
export const priorFiguresOf = (measure: PriorEntry['measure']): readonly Figure[] =>
  measure.kind === 'count' ? [counted('frequency', measure)] : [share('frequency', measure)];

export const backgroundFiguresOf = ({ frequency }: BackgroundEntry): readonly Figure[] => [
  counted('frequency', frequency),
];

/** How often it is seen among symptomatic people without the condition. */
export const backgroundShareOf = ({
  frequency,
}: BackgroundEntry): { readonly share: number; readonly of: number | null } =>
  typeof frequency === 'number'
    ? { share: frequency, of: null }
    : { share: frequency.count / frequency.of, of: frequency.of };

/** The background a measurement is compared with, when it is. */
export const backgroundFor = (
  entry: FindingEvidenceEntry,
  backgrounds: readonly BackgroundEntry[],
): BackgroundEntry | undefined =>
  entry.measure.kind === 'judged_frequency' ||
  (entry.measure.kind === 'frequencies' && entry.measure.inOthers === 'background')
    ? backgrounds.find(({ finding }) => finding === entry.finding)
    : undefined;

const backgroundFigure = (background: BackgroundEntry | undefined): readonly Figure[] =>
  background
    ? [
        {
          name: 'in_others',
          kind: 'background',
          share: backgroundShareOf(background).share,
          pointer: { href: addressOf.evidence(background.id), label: 'background' },
        },
      ]
    : [];

const bounded = (value: Share): Bounded =>
  typeof value === 'number'
    ? { value, low: null, high: null }
    : { value: value.value, low: value.low, high: value.high };

const share = (name: FigureName, value: Share): Figure => ({ name, kind: 'share', share: bounded(value) });
const ratio = (name: FigureName, value: Share): Figure => ({ name, kind: 'ratio', ratio: bounded(value) });
const count = (name: FigureName, value: number): Figure => ({ name, kind: 'count', count: value, of: null });
const counted = (name: FigureName, value: Counted): Figure =>
  typeof value === 'number' ? share(name, value) : { name, kind: 'count', count: value.count, of: value.of };
