import type { Answer, Case, InvestigationResult } from './case';
import type { KnowledgeBase, Reading } from './knowledge-base';

/** A finding or an investigation, and one of the readings it can have. */
export interface Seen {
  readonly on: string;
  readonly reading: Reading;
}

/** The case with one more answer or result, such that it is read in this way. Cannot fail. */
export const withReading = (knowledge: KnowledgeBase, patient: Case, { on, reading }: Seen): Case => {
  if (on in knowledge.investigations) {
    return { ...patient, results: { ...patient.results, [on]: resultOf(reading, knowledge.investigations[on]?.unit) } };
  }
  return { ...patient, answers: { ...patient.answers, [on]: answerOf(reading, knowledge.findings[on]?.unit) } };
};

const answerOf = (reading: Reading, unit: string | null | undefined): Answer => {
  if (reading.kind === 'state') return { kind: 'state', state: reading.state };
  if (reading.kind === 'options') return { kind: 'choice', choice: reading.options[0] ?? '' };
  return { kind: 'quantity', value: figureIn(reading), unit: unit ?? '' };
};

const resultOf = (reading: Reading, unit: string | null | undefined): InvestigationResult => {
  if (reading.kind === 'interval') return { kind: 'quantity', value: figureIn(reading), unit: unit ?? '' };
  return { kind: 'outcome', outcome: reading.kind === 'options' ? (reading.options[0] ?? '') : reading.state };
};

const figureIn = ({ from, to }: Extract<Reading, { kind: 'interval' }>): number => from ?? (to ?? 1) - 1;
