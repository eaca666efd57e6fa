import { type Answer, fail, ok, type Result } from '@/engine';
import type { Catalogue, CatalogueFigures } from '@/server/library/schema';
import type { Reported } from '@/server/sessions/schema';
import { parseNumber } from './parse-number';
import { type MeasurementProblem, type MeasurementTexts, readMeasurement } from './read-measurement';

/** What is typed for one figure of a report; its lower limit where the definition leaves that to the laboratory. */
export interface FigureTexts extends MeasurementTexts {
  readonly lowerLimit: string;
}

export interface FigureProblem {
  readonly field: MeasurementProblem['field'] | 'lowerLimit';
  readonly message: string;
}

/** An answer as it is entered, with what stood on the report where that says more. */
export interface FigureAnswer {
  readonly finding: string;
  readonly answer: Answer;
  readonly reported?: Omit<Reported, 'takenOn'>;
}

/**
 * Every figure that was typed, as answers; those left empty are left out. Or, by finding, what is wrong with them: then
 * none is entered, so that nothing is dropped in silence.
 */
export const readFigures = (
  catalogue: Catalogue,
  figures: CatalogueFigures,
  texts: Readonly<Record<string, FigureTexts>>,
): Result<readonly FigureAnswer[], Readonly<Record<string, FigureProblem>>> => {
  const answers: FigureAnswer[] = [];
  const problems: Record<string, FigureProblem> = {};
  for (const { finding, belowLimit } of figures.of) {
    const typed = texts[finding];
    const kind = catalogue.findings[finding]?.kind;
    if (!typed || typed.figure.trim() === '' || kind?.type !== 'quantity') continue;
    const read = readMeasurement(typed, kind);
    const limit = typed.lowerLimit.trim() === '' ? null : parseNumber(typed.lowerLimit);
    if (!read.ok) problems[finding] = read.issue;
    else if (typed.lowerLimit.trim() !== '' && (limit === null || limit <= 0)) {
      problems[finding] = { field: 'lowerLimit', message: 'Enter the lower limit as a number above 0' };
    } else {
      const { value, unit, reported } = read.value;
      const asPrinted = reported.unit === unit && reported.qualifier === null;
      answers.push({ finding, answer: { kind: 'quantity', value, unit }, ...(!asPrinted && { reported }) });
      // The limit is printed in the unit of the figure.
      if (belowLimit && limit !== null && reported.value < limit) {
        answers.push({ finding: belowLimit, answer: { kind: 'state', state: 'present' } });
      }
    }
  }
  return Object.keys(problems).length > 0 ? fail(problems) : ok(answers);
};
