import { adviceIn, ownOf, sheetAdviceIn } from '../advice';
import type { Entries } from '../entries';
import type { KnowledgeIssue } from '../issue';

const check = 'advice-has-a-source';

/** Sentences of sheets for patients that still rest on the authors alone. It only ever gets smaller (REG-09). */
export const ownOnSheetsAtMost = 36;

/** The authors are never the source of advice to clinicians, and of what sheets ask of patients less and less (REG-09). */
export const adviceHasASource = (entries: Entries): readonly KnowledgeIssue[] => {
  const onSheets = ownOf(sheetAdviceIn(entries), entries);
  const tooMany = onSheets.length > ownOnSheetsAtMost ? onSheets : [];
  return [
    ...ownOf(adviceIn(entries), entries).map(({ of }) => ({
      check,
      entry: of,
      message: 'gives advice on our own name: a source says it, or it is left out',
    })),
    ...tooMany.map(({ of, text }) => ({
      check,
      entry: of,
      message: `asks on our own name, and there are more than ${ownOnSheetsAtMost} such sentences: ${text}`,
    })),
  ];
};
