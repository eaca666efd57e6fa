import type { Case } from '../case';

/** The case without an answer or result. Cannot fail. */
export const without = (patient: Case, on: string): Case => {
  const { [on]: _answer, ...answers } = patient.answers;
  const { [on]: _result, ...results } = patient.results;
  return { ...patient, answers, results };
};
