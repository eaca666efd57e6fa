import { byId } from '../by-id';
import type { Entries } from '../entries';
import { readingGrade } from '../handouts/reading-grade';
import { conditionText, handoutStates, investigationText, topicText } from '../handouts/text';
import type { KnowledgeIssue } from '../issue';

/** School grade (US, Flesch and Kincaid) that no sheet for patients may go beyond (A11Y-20). */
const limit = 8;

/** Each sheet, in each of its wordings, can be read at the grade. */
export const handoutsReadEasily = (entries: Entries): readonly KnowledgeIssue[] => {
  const help = byId(entries.helpAtOnce);
  const notProven = byId(entries.notProven);
  const forms = byId(entries.handoutForms);
  const sheets: readonly (readonly [id: string, text: readonly string[]])[] = [
    ...entries.conditionHandouts.flatMap((entry) =>
      handoutStates.map(
        (state) => [`${entry.id}, ${state}`, conditionText(entry, state, { help, notProven })] as const,
      ),
    ),
    ...entries.investigationHandouts.map((entry) => [entry.id, investigationText(entry, { forms })] as const),
    ...entries.topicHandouts.map((entry) => [entry.id, topicText(entry, { help })] as const),
  ];
  return sheets.flatMap(([entry, text]) => {
    const grade = readingGrade(text);
    if (grade <= limit) return [];
    const message = `reads at grade ${grade.toFixed(1)}, beyond ${limit}: shorter sentences, plainer words`;
    return [{ check: 'handouts-read-easily', entry, message }];
  });
};
