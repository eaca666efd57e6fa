import { adviceIn, ownOf, sheetAdviceIn } from '../advice';
import type { Entries } from '../entries';
import type { KnowledgeIssue } from '../issue';

const check = 'advice-has-a-source';

/** What sheets say before and after a test that is no advice, and why: it needs no source. The list only gets shorter. */
export const noAdvice: ReadonlyMap<string, string> = new Map([
  ['Tell us how it went. Then decide together what stays out.', 'How the visit after it goes.'],
  ['You hear what the answers mean.', 'How the visit goes.'],
  [
    'If you had it done already, bring the result. We look at your story from the start.',
    'What is done with a test that is not offered here.',
  ],
]);

/** The authors are never the source of advice, to clinicians or on the sheets of patients (REG-09). */
export const adviceHasASource = (entries: Entries): readonly KnowledgeIssue[] => [
  ...ownOf(adviceIn(entries), entries).map(({ of }) => ({
    check,
    entry: of,
    message: 'gives advice on our own name: a source says it, or it is left out',
  })),
  ...ownOf(sheetAdviceIn(entries), entries)
    .filter(({ text }) => !noAdvice.has(text))
    .map(({ of, text }) => ({
      check,
      entry: of,
      message: `asks something of patients on our own name: ${text}`,
    })),
];
