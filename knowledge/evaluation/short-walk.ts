import { type Case, type KnowledgeBase, questionsFor } from '@/engine';

/**
 * The case as far as it is known after each of these numbers of answers, the fewest first, asked in the engine's order from its
 * first answer on. A question that the report does not answer is answered “unknown” and not counted. Results of first
 * contact come last, once nothing more is asked or the number is reached. Cannot fail.
 */
export const afterAnswers = (knowledge: KnowledgeBase, patient: Case, numbers: readonly number[]): readonly Case[] => {
  const [first] = Object.entries(patient.answers);
  let known: Case = { ...patient, answers: first ? Object.fromEntries([first]) : {}, results: {} };
  let given = first ? 1 : 0;
  return numbers.map((number) => {
    while (given < number) {
      const question = questionsFor(knowledge, known)[0];
      if (!question) break;
      const answer = patient.answers[question.finding];
      known = {
        ...known,
        answers: { ...known.answers, [question.finding]: answer ?? { kind: 'state', state: 'unknown' } },
      };
      if (answer) given += 1;
    }
    return { ...known, results: patient.results };
  });
};
