import { type Answer, fail, ok, type Result, valueInOwnUnit } from '@/engine';
import type { Catalogue, CatalogueFigures } from '@/server/library/schema';
import type { Reported, SessionState } from '@/server/sessions/schema';
import { unitName } from '../numbers/unit-name';
import { parseNumber } from './parse-number';
import {
  type MeasurementKind,
  type MeasurementProblem,
  type MeasurementTexts,
  readMeasurement,
} from './read-measurement';

/** What is typed for one figure of a report; its lower limit where the definition leaves that to the laboratory. */
export interface FigureTexts extends MeasurementTexts {
  readonly lowerLimit: string;
}

export interface FigureProblem {
  readonly field: MeasurementProblem['field'] | 'lowerLimit';
  readonly message: string;
}

/** What changes about one finding: its answer, `null` when it is taken back. */
export interface FigureChange {
  readonly finding: string;
  readonly answer: Answer | null;
  /** What stood on the report, where that says more. */
  readonly reported?: Omit<Reported, 'takenOn'>;
  /** The clinician had said so already: it counts, and is not entered again. */
  readonly saidBefore?: true;
}

/** What stands on the report of a finding that is there only because its figure was below the laboratory's limit. */
export const belowItsLimit = { value: null, unit: null, qualifier: 'below', upperLimit: null } as const;

/** Whether a finding was entered because of such a figure, and not said in its own right. */
export const isOfLimit = ({ answers, reported, complaints }: SessionState, finding: string): boolean =>
  isPresent(answers[finding]) &&
  reported[finding]?.qualifier === 'below' &&
  reported[finding].value === null &&
  !complaints.includes(finding);

/** What was entered before, as it stood on the report. */
export const figureTextsOf = (
  catalogue: Catalogue,
  { answers, reported }: SessionState,
  finding: string,
): FigureTexts => {
  const kind = catalogue.findings[finding]?.kind;
  const answer = answers[finding];
  const noted = reported[finding];
  const sign = noted?.qualifier === 'below' ? '< ' : noted?.qualifier === 'above' ? '> ' : '';
  const value = noted?.value ?? (answer?.kind === 'quantity' ? answer.value : null);
  return {
    figure: value === null ? '' : `${sign}${value}`,
    unit: noted?.unit ?? (kind?.type === 'quantity' ? kind.unit : ''),
    upperLimit: noted?.upperLimit ? String(noted.upperLimit) : '',
    lowerLimit: '',
  };
};

/**
 * What was typed, changed or emptied since the form was opened; what nobody touched is left as it stands. Or, by finding,
 * what is wrong: then none is entered, so that nothing is dropped in silence.
 */
export const readFigures = (
  catalogue: Catalogue,
  figures: CatalogueFigures,
  state: SessionState,
  opened: Readonly<Record<string, FigureTexts>>,
  texts: Readonly<Record<string, FigureTexts>>,
): Result<readonly FigureChange[], Readonly<Record<string, FigureProblem>>> => {
  const changes: FigureChange[] = [];
  const problems: Record<string, FigureProblem> = {};
  for (const { finding, belowLimit } of figures.of) {
    const typed = texts[finding];
    const before = opened[finding];
    const kind = catalogue.findings[finding]?.kind;
    if (!typed || !before || kind?.type !== 'quantity') continue;
    const ofLimit = belowLimit !== undefined && isOfLimit(state, belowLimit);
    if (typed.figure.trim() === '') {
      if (before.figure === '') continue;
      changes.push({ finding, answer: null });
      if (ofLimit) changes.push({ finding: belowLimit, answer: null });
      continue;
    }
    const untouched = sameFigure(typed, before);
    if (untouched && typed.lowerLimit.trim() === '') continue;
    const read = readMeasurement(typed, kind);
    const limit = readLimit(typed, kind);
    if (!read.ok || !limit.ok) {
      problems[finding] = read.ok ? { field: 'lowerLimit', message: limit.ok ? '' : limit.issue } : read.issue;
      continue;
    }
    const { value, unit, reported } = read.value;
    const asPrinted = reported.unit === unit && reported.qualifier === null;
    if (!untouched)
      changes.push({ finding, answer: { kind: 'quantity', value, unit }, ...(!asPrinted && { reported }) });
    if (belowLimit === undefined) continue;
    if (limit.value === null) {
      const earlier = state.answers[finding];
      // A lower figure is below the limit all the more; of a higher one nobody knows.
      if (ofLimit && !(earlier?.kind === 'quantity' && value <= earlier.value)) {
        problems[finding] = { field: 'lowerLimit', message: 'Enter it again: the figure before was below it' };
      }
    } else if (value >= limit.value) {
      if (ofLimit) changes.push({ finding: belowLimit, answer: null });
    } else {
      const saidBefore = isPresent(state.answers[belowLimit]) && !ofLimit;
      changes.push({
        finding: belowLimit,
        answer: { kind: 'state', state: 'present' },
        ...(saidBefore ? { saidBefore } : { reported: belowItsLimit }),
      });
    }
  }
  return Object.keys(problems).length > 0 ? fail(problems) : ok(changes);
};

/** The limit is printed in the unit of the figure, and means what the figure means; `null` when none was typed. */
const readLimit = ({ lowerLimit, unit }: FigureTexts, kind: MeasurementKind): Result<number | null, string> => {
  if (lowerLimit.trim() === '') return ok(null);
  const value = parseNumber(lowerLimit);
  const own = value === null ? null : valueInOwnUnit({ value, unit, qualifier: null, upperLimit: null }, kind);
  return own?.ok && own.value >= kind.min && own.value <= kind.max
    ? ok(own.value)
    : fail(`Enter a number from ${kind.min} to ${kind.max} ${unitName(kind.unit).shown}`.trim());
};

const sameFigure = (one: FigureTexts, other: FigureTexts): boolean =>
  one.figure.trim() === other.figure && one.unit === other.unit && one.upperLimit.trim() === other.upperLimit;

const isPresent = (answer: Answer | undefined): boolean => answer?.kind === 'state' && answer.state === 'present';
