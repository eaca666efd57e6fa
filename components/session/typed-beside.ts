import type { Answer } from '@/engine';
import type { Catalogue, CatalogueFinding } from '@/server/library/schema';
import type { Entry } from '@/server/sessions/schema';
import { readMeasurement } from './read-measurement';
import { DURATION, STOOLS } from './typed-item';
import type { FieldTexts } from './typed-value';

/** Figures of other findings that were typed in one line with what was picked. */
export interface Besides {
  readonly duration: FieldTexts | undefined;
  readonly stools: FieldTexts | undefined;
}

/** One of them: as it is entered, or `null` where it is to be asked for. */
export interface Beside {
  readonly id: string;
  readonly finding: CatalogueFinding;
  readonly typed: FieldTexts;
  readonly entry: Entry | null;
}

/**
 * What was typed beside a finding. It is entered with it, and asked for where it cannot be read or something else is recorded:
 * nothing is overwritten unseen. What is recorded already, just so, is left out. Cannot fail.
 */
export const besidesOf = (
  catalogue: Catalogue,
  answers: Readonly<Record<string, Answer>>,
  { duration, stools }: Besides,
): readonly Beside[] =>
  [{ id: DURATION, typed: duration } as const, { id: STOOLS, typed: stools } as const].flatMap(({ id, typed }) => {
    const finding = catalogue.findings[id];
    if (!finding || !typed) return [];
    const read = figureEntry(id, finding, typed);
    const recorded = answers[id];
    if (recorded && read && saysTheSame(recorded, read)) return [];
    return [{ id, finding, typed, entry: recorded ? null : read }];
  });

/** A figure as it is entered; `null` where it was not said, or cannot be read. */
export const figureEntry = (id: string, { kind }: CatalogueFinding, figure: FieldTexts): Entry | null => {
  if (kind.type !== 'quantity') return null;
  const read = readMeasurement({ ...figure, upperLimit: '' }, kind);
  if (!read.ok) return null;
  const { value, unit, reported } = read.value;
  const asPrinted = reported.unit === unit && reported.qualifier === null;
  return {
    type: 'question_answered',
    finding: id,
    answer: { kind: 'quantity', value, unit },
    complaint: false,
    ...(!asPrinted && { reported: { ...reported, takenOn: null } }),
  };
};

const saysTheSame = (recorded: Answer, entry: Entry): boolean =>
  recorded.kind === 'quantity' &&
  entry.type === 'question_answered' &&
  entry.answer.kind === 'quantity' &&
  entry.answer.value === recorded.value;
