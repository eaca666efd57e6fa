import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { SuggestedQuestion } from '@/engine';
import type { Catalogue, CatalogueFinding } from '@/server/library/schema';
import { EnoughNote } from './enough';

const finding = (label: string, section: CatalogueFinding['section']): CatalogueFinding => ({
  label,
  question: `${label}?`,
  definition: '',
  alsoKnownAs: [],
  section,
  asked: true,
  complaint: false,
  kind: { type: 'presence' },
});
const dangers = ['Falling twigs', 'Grey leaves', 'Hollow stem', 'Split trunk'];
const catalogue: Catalogue = {
  findings: {
    ...Object.fromEntries(dangers.map((label) => [label, finding(label, 'safety')])),
    'Soft bark': finding('Soft bark', 'symptom'),
  },
  conditions: {},
  investigations: {},
  rules: {},
  contradictions: {},
  knownIllnesses: [],
  workUp: {},
  evidence: {},
};
const saidOf = (...open: readonly string[]): string => {
  const questions = open.map((id): SuggestedQuestion => ({ finding: id, worth: 0.01, alarms: [], conditions: [] }));
  return renderToStaticMarkup(<EnoughNote {...{ catalogue, questions }} />);
};

test('danger signs that nobody has asked for come before everything else that is said', () => {
  const said = saidOf('Soft bark', ...dangers);
  expect(said.replaceAll(/<[^>]*>/g, '')).toMatch(
    /^4 safety questions not asked yet among the next questions: falling twigs; grey leaves; hollow stem and 1 more\.The last 10/,
  );
  expect(saidOf('Soft bark', 'Grey leaves')).toContain('1 safety question not asked yet');
});

test('with none of them open it says what moved, what still moves, and where the plan is', () => {
  const said = saidOf('Soft bark');
  expect(said).not.toContain('not asked yet');
  expect(said).toContain('about 1 in 20 still changes them');
  expect(said).toMatch(/<button[^>]*>.*See the plan.*<\/button>/);
});
